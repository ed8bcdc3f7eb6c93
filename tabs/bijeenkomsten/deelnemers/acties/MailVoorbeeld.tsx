import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { card, text } from '../../../ui/layout';
import type { Voorbeeld } from './bericht-voorbeeld';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px', alignContent: 'start', minWidth: 0 },
  boven: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '8px', margin: 0, fontWeight: 400 },
  mail: card,
  kop: {
    ...text.context,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '2px',
    margin: 0,
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  naam: { color: tokens.colorNeutralForeground3 },
  waarde: { margin: 0, overflowWrap: 'anywhere' },
  sterk: { fontWeight: 600 },
  tekst: { ...text.body, margin: 0, padding: '16px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The mail as its first reader sees it; follows what is typed. */
export function MailVoorbeeld({ aan, onderwerp, tekst }: Voorbeeld) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="Voorbeeld van de mail">
      <h3 className={styles.boven}>
        <EyeRegular aria-hidden fontSize={16} />
        Zo komt de mail aan
      </h3>
      <div className={styles.mail}>
        <dl className={styles.kop}>
          <dt className={styles.naam}>Aan</dt>
          <dd className={styles.waarde}>{aan}</dd>
          <dt className={styles.naam}>Onderwerp</dt>
          <dd className={mergeClasses(styles.waarde, styles.sterk)}>{onderwerp}</dd>
        </dl>
        <p className={styles.tekst}>{tekst}</p>
      </div>
    </section>
  );
}
