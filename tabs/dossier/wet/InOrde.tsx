import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WetOnderdeel } from '@domain/wet/wet-uitkomst';
import { media, text, visuallyHidden } from '../../ui/layout';
import type { NaarVeld } from './Ontbrekend';
import { useWetLijstStyles } from './wet-lijst-styles';
import { WET_ICON, WET_WOORD } from './wet-toestand';

const streep = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  lijst: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  onderdeel: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: '10px',
    padding: '8px 16px 10px',
    [media.notNarrow]: {
      ':nth-child(n + 3)': { borderTop: streep },
      ':nth-child(even)': { borderLeft: streep },
    },
    [media.narrow]: { ':not(:first-child)': { borderTop: streep } },
  },
  icon: { fontSize: '16px', marginTop: '2px' },
  link: {
    fontSize: text.meta.fontSize,
    lineHeight: text.meta.lineHeight,
    minHeight: '24px',
    alignSelf: 'start',
    [media.phone]: { minHeight: '44px', minWidth: '44px', textAlign: 'right' },
  },
  verborgen: visuallyHidden,
});

type Props = { onderdelen: readonly WetOnderdeel[]; onNaarVeld: NaarVeld };

export function InOrde({ onderdelen, onNaarVeld }: Props) {
  const styles = useStyles();
  const lijst = useWetLijstStyles();
  if (onderdelen.length === 0) return null;
  return (
    <section>
      <h2 className={lijst.kop}>
        Dit is in orde of loopt op tijd <span className={lijst.aantal}>{onderdelen.length}</span>
      </h2>
      <ul className={mergeClasses(lijst.lijst, styles.lijst)}>
        {onderdelen.map(({ code, titel, toelichting, toestand, stap, pad }) => {
          const Icon = WET_ICON[toestand];
          return (
            <li key={code} className={styles.onderdeel}>
              <Icon aria-hidden className={mergeClasses(styles.icon, lijst[toestand])} />
              <div>
                <h3 className={lijst.titel} style={{ fontWeight: 400 }}>
                  {titel}
                  <span className={styles.verborgen}>: {WET_WOORD[toestand]}</span>
                </h3>
                <p className={lijst.toelichting}>{toelichting}</p>
              </div>
              <Link
                as="button"
                className={styles.link}
                aria-label={`Stap ${stap}: ${titel}`}
                onClick={() => onNaarVeld(stap, pad)}
              >
                Stap {stap}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
