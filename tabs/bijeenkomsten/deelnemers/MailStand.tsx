import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, MailCheckmarkRegular, MailClockRegular, type FluentIcon } from '@fluentui/react-icons';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatOp } from './deelnemer-status';
import { text } from '../../ui/layout';

type Mail = NonNullable<DeelnemerBeeld['mail']>;

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: '6px' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  stil: { color: tokens.colorNeutralForeground3 },
  groen: { color: tokens.colorStatusSuccessForeground1 },
  rood: { color: tokens.colorStatusDangerForeground3 },
  op: { ...text.meta, display: 'block' },
  knop: { minWidth: 0, marginTop: '2px' },
});

const STAND = {
  onderweg: { woord: 'Onderweg', icon: MailClockRegular, kleur: 'stil' },
  verzonden: { woord: 'Verstuurd', icon: MailCheckmarkRegular, kleur: 'groen' },
  aandacht: { woord: 'Niet verstuurd', icon: ErrorCircleFilled, kleur: 'rood' },
} as const satisfies Record<Mail['status'], { woord: string; icon: FluentIcon; kleur: string }>;

type Props = { mail: Mail | undefined; naam: string; vandaag: string; onOpnieuw(): void };

/** Whether the last mail to this person has left, and another try when it has not. */
export function MailStand({ mail, naam, vandaag, onOpnieuw }: Props) {
  const styles = useStyles();
  if (!mail) return <span className={styles.stil}>Geen mail</span>;
  const { woord, icon: Icon, kleur } = STAND[mail.status];
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kleur])} />
      <span>
        {woord}
        <span className={styles.op}>{formatOp(mail.op, vandaag)}</span>
        {mail.status === 'aandacht' && (
          <Button
            size="small"
            className={styles.knop}
            aria-label={`Verstuur de mail aan ${naam} opnieuw`}
            onClick={({ currentTarget }) => {
              // The button goes away once it works.
              currentTarget.closest('tr')?.querySelector<HTMLElement>('th button')?.focus();
              onOpnieuw();
            }}
          >
            Verstuur opnieuw
          </Button>
        )}
      </span>
    </span>
  );
}
