import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { text } from '../../../ui/layout';
import { DeelnemerStatus } from '../DeelnemerStatus';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '12px 16px' },
  titel: { ...text.label, margin: 0 },
  uitleg: { ...text.help, margin: '2px 0 0' },
  lijst: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  regel: {
    ...text.body,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    padding: '6px 0',
  },
  wie: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  knop: { minHeight: '44px' },
});

type Props = {
  deelnemers: readonly DeelnemerBeeld[];
  /** Free places. */
  vrij: number;
  /** Absent before the beginning: until then places go by the waiting list. */
  onLaatBinnen?: ((aanmeldingId: string) => void) | undefined;
};

function describeUitweg({ vrij, onLaatBinnen }: Props): string {
  if (vrij <= 0) return 'Alle plekken zijn bezet. Mag iemand toch mee? Geef dan meer plekken onder Gegevens.';
  return onLaatBinnen
    ? 'Er is nog plek: je kunt iemand binnenlaten.'
    : 'Zodra de bijeenkomst begonnen is, kun je iemand op een vrije plek binnenlaten.';
}

/** Who was looked for and has no place: waiting, or cancelled. */
export function ZonderPlek({ deelnemers, vrij, onLaatBinnen }: Props) {
  const styles = useStyles();
  if (deelnemers.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="zonder-plek">
      <h3 id="zonder-plek" className={styles.titel}>
        Heeft geen plek
      </h3>
      <p className={styles.uitleg}>{describeUitweg({ deelnemers, vrij, onLaatBinnen })}</p>
      <ul className={styles.lijst} role="list">
        {deelnemers.map((een) => (
          <li key={een.id} className={styles.regel}>
            <span className={styles.wie}>{een.deelnemer.naam}</span>
            <DeelnemerStatus deelnemer={een} />
            {onLaatBinnen && vrij > 0 && (
              <Button
                className={styles.knop}
                aria-label={`Laat ${een.deelnemer.naam} binnen`}
                onClick={({ currentTarget }) => {
                  onLaatBinnen(een.id);
                  // The button goes away; the next one at the door is looked for.
                  currentTarget.closest('[data-regio]')?.querySelector('input')?.focus();
                }}
              >
                Laat binnen
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
