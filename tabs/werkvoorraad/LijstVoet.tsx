import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { StapToestand } from '@domain/dossier/dossier';
import { media, text } from '../ui/layout';
import { STAP_WOORD } from '../ui/StapStand';
import { VoortgangBlok } from '../ui/Voortgang';

const LEGENDA = ['gereed', 'bezig', 'nietGestart', 'nvt'] as const satisfies readonly StapToestand[];

const useStyles = makeStyles({
  root: {
    ...text.meta,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px 16px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legenda: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', listStyleType: 'none', margin: 0, padding: 0 },
  uitleg: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  link: { fontSize: '12px', lineHeight: '16px', minHeight: '24px', [media.phone]: { minHeight: '44px' } },
});

/** `Toon ook 3 gearchiveerde dossiers` */
const describeArchief = (aantal: number): string =>
  aantal === 1 ? 'Toon ook 1 gearchiveerd dossier' : `Toon ook ${aantal} gearchiveerde dossiers`;

type Props = { aantalGearchiveerd: number; isArchiefGetoond: boolean; onArchief(isGetoond: boolean): void };

/** What the blocks mean, and the way to the archive. */
export function LijstVoet({ aantalGearchiveerd, isArchiefGetoond, onArchief }: Props) {
  const styles = useStyles();
  const heeftArchief = aantalGearchiveerd > 0 || isArchiefGetoond;
  return (
    <div className={styles.root}>
      <ul className={styles.legenda} aria-label="Uitleg bij de voortgang">
        {LEGENDA.map((toestand) => (
          <li key={toestand} className={styles.uitleg}>
            <VoortgangBlok toestand={toestand} />
            {STAP_WOORD[toestand]}
          </li>
        ))}
      </ul>
      {heeftArchief && (
        <Link as="button" className={styles.link} onClick={() => onArchief(!isArchiefGetoond)}>
          {isArchiefGetoond ? 'Verberg gearchiveerde dossiers' : describeArchief(aantalGearchiveerd)}
        </Link>
      )}
    </div>
  );
}
