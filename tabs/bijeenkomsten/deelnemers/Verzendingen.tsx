import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, MailCheckmarkRegular, MailClockRegular } from '@fluentui/react-icons';
import type { RondzendingBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { RONDZENDING_DOEL_LABEL } from '@domain/bijeenkomst/write-rondzending';
import { card, text } from '../../ui/layout';
import { formatOp } from './deelnemer-status';
import { isOnderweg, telVerstuurd } from './verzending';

const useStyles = makeStyles({
  root: { ...card, marginTop: '16px' },
  titel: { ...text.cardTitle, padding: '12px 16px' },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  regel: {
    ...text.body,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
  groen: { color: tokens.colorStatusSuccessForeground1 },
  rood: { color: tokens.colorStatusDangerForeground3 },
  onderwerp: { fontWeight: 600, overflowWrap: 'anywhere' },
  meta: { ...text.meta, margin: '2px 0 0' },
  stand: { margin: '2px 0 0', fontVariantNumeric: 'tabular-nums' },
  balk: { maxWidth: '320px', marginTop: '6px' },
});

const ICON = { onderweg: MailClockRegular, klaar: MailCheckmarkRegular, aandacht: ErrorCircleFilled };

function readStand(een: RondzendingBeeld): keyof typeof ICON {
  if (een.aandacht > 0) return 'aandacht';
  return isOnderweg(een) ? 'onderweg' : 'klaar';
}

function Regel({ een, vandaag }: { een: RondzendingBeeld; vandaag: string }) {
  const styles = useStyles();
  const stand = readStand(een);
  const Icon = ICON[stand];
  return (
    <li className={styles.regel}>
      <Icon
        aria-hidden
        className={mergeClasses(styles.icon, stand === 'klaar' && styles.groen, stand === 'aandacht' && styles.rood)}
      />
      <div>
        <div className={styles.onderwerp}>{een.onderwerp}</div>
        <p className={styles.stand}>{telVerstuurd(een)}</p>
        {isOnderweg(een) && een.aantal !== undefined && (
          <ProgressBar
            className={styles.balk}
            value={een.verzonden}
            max={een.aantal}
            aria-label={`Versturen van ${een.onderwerp}`}
          />
        )}
        <p className={styles.meta}>
          {RONDZENDING_DOEL_LABEL[een.doel]} · {formatOp(een.klaargezet.op, vandaag)}
          {een.klaargezet.door ? ` · ${een.klaargezet.door}` : ''}
        </p>
      </div>
    </li>
  );
}

type Props = { rondzendingen: readonly RondzendingBeeld[]; vandaag: string };

/** What went to many: the newest first, with how far it is. */
export function Verzendingen({ rondzendingen, vandaag }: Props) {
  const styles = useStyles();
  if (rondzendingen.length === 0) return null;
  const nieuwsteEerst = rondzendingen.toSorted((a, b) => b.klaargezet.op.localeCompare(a.klaargezet.op));
  return (
    <section className={styles.root} aria-labelledby="verzendingen">
      <h2 id="verzendingen" className={styles.titel}>
        Verstuurde berichten
      </h2>
      <ul className={styles.lijst} role="list">
        {nieuwsteEerst.map((een) => (
          <Regel key={een.id} een={een} vandaag={vandaag} />
        ))}
      </ul>
    </section>
  );
}
