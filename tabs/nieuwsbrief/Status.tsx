import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, EditRegular, SendRegular, type FluentIcon } from '@fluentui/react-icons';
import type { NieuwsbriefStatus } from '@domain/nieuwsbrief/nieuwsbrief';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  icon: { flexShrink: 0, fontSize: '16px' },
  stil: { color: tokens.colorNeutralForeground3 },
  gaande: { color: tokens.colorBrandForeground1 },
  klaar: { color: tokens.colorStatusSuccessForeground1 },
});

type Uiterlijk = { icon: FluentIcon; woord: string; kleur: 'stil' | 'gaande' | 'klaar' };
const UITERLIJK = {
  concept: { icon: EditRegular, woord: 'Concept', kleur: 'stil' },
  verzenden: { icon: SendRegular, woord: 'Wordt verstuurd', kleur: 'gaande' },
  verzonden: { icon: CheckmarkCircleFilled, woord: 'Verstuurd', kleur: 'klaar' },
} as const satisfies Record<NieuwsbriefStatus, Uiterlijk>;

/** Where an issue stands: colour, icon and word. */
export function Status({ status }: { status: NieuwsbriefStatus }) {
  const styles = useStyles();
  const { icon: Icon, woord, kleur } = UITERLIJK[status];
  return (
    <span className={mergeClasses(styles.root, styles[kleur])}>
      <Icon className={styles.icon} aria-hidden />
      {woord}
    </span>
  );
}
