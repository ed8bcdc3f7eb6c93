import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { Pad } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import type { WetOnderdeel } from '@domain/wet/wet-uitkomst';
import { media, text, visuallyHidden } from '../../ui/layout';
import { useWetLijstStyles } from './wet-lijst-styles';
import { WET_ICON, WET_WOORD } from './wet-toestand';

export type NaarVeld = (nummer: StapNummer, pad?: Pad) => void;

const useStyles = makeStyles({
  rij: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 112px 136px',
    alignItems: 'center',
    columnGap: '12px',
    padding: '10px 16px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { gridTemplateColumns: '20px minmax(0, 1fr)', rowGap: '8px', padding: '12px' },
  },
  titel: { fontWeight: 600 },
  icon: { alignSelf: 'start' },
  deel: { ...text.meta, [media.phone]: { gridColumn: 2 } },
  actie: { [media.phone]: { gridColumn: 2 } },
  knop: { width: '100%', justifyContent: 'space-between', [media.phone]: { width: 'auto', minHeight: '44px' } },
  wachtOp: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '6px' },
  verborgen: visuallyHidden,
});

type RijProps = { onderdeel: WetOnderdeel; onNaarVeld: NaarVeld };

function Rij({ onderdeel, onNaarVeld }: RijProps) {
  const styles = useStyles();
  const lijst = useWetLijstStyles();
  const { titel, toelichting, deel, toestand, stap, pad, wachtOp } = onderdeel;
  const Icon = WET_ICON[toestand];
  return (
    <li className={styles.rij}>
      <Icon aria-hidden className={mergeClasses(lijst.icon, styles.icon, lijst[toestand])} />
      <div>
        <h3 className={mergeClasses(lijst.titel, styles.titel)}>
          {titel}
          <span className={styles.verborgen}>: {WET_WOORD[toestand]}</span>
        </h3>
        <p className={lijst.toelichting}>{toelichting}</p>
      </div>
      <span className={styles.deel}>{deel}</span>
      <div className={styles.actie}>
        {wachtOp ? (
          <span className={styles.wachtOp}>
            <LockClosedRegular aria-hidden fontSize={16} />
            {wachtOp}
          </span>
        ) : (
          <Button
            className={styles.knop}
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={`Naar stap ${stap}: ${titel}`}
            onClick={() => onNaarVeld(stap, pad)}
          >
            Naar stap {stap}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What can be done now comes first; what waits says on what. */
export function Ontbrekend({ onderdelen, onNaarVeld }: { onderdelen: readonly WetOnderdeel[]; onNaarVeld: NaarVeld }) {
  const lijst = useWetLijstStyles();
  if (onderdelen.length === 0) return null;
  return (
    <section>
      <h2 className={lijst.kop}>
        Dit ontbreekt <span className={lijst.aantal}>{onderdelen.length}</span>
      </h2>
      <ul className={lijst.lijst}>
        {onderdelen.map((onderdeel) => (
          <Rij key={onderdeel.code} onderdeel={onderdeel} onNaarVeld={onNaarVeld} />
        ))}
      </ul>
    </section>
  );
}
