import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowReplyRegular,
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  MailUnreadRegular,
  SubtractCircleRegular,
  ThumbLikeRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { text } from '../ui/layout';
import type { Stand, StandSoort } from './vraag-stand';

const useStyles = makeStyles({
  root: { ...text.meta, display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: 'inherit' },
  pil: {
    flexShrink: 0,
    padding: '3px 8px 3px 6px',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actie: {
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
});

const ICON = {
  actie: ArrowReplyRegular,
  wacht: ClockRegular,
  bezig: ArrowSyncRegular,
  klaar: CheckmarkCircleRegular,
  nieuw: MailUnreadRegular,
  niet: SubtractCircleRegular,
  stem: ThumbLikeRegular,
} as const satisfies Record<StandSoort, FluentIcon>;

/** How a question or wish stands: icon and word. */
export function StandRegel({ stand, isPil = false }: { stand: Stand; isPil?: boolean }) {
  const styles = useStyles();
  const Icon = ICON[stand.soort];
  return (
    <span className={mergeClasses(styles.root, isPil && styles.pil, isPil && stand.soort === 'actie' && styles.actie)}>
      <Icon className={styles.icon} aria-hidden />
      {stand.tekst}
    </span>
  );
}
