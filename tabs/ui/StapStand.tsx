import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { StapToestand } from '@domain/dossier/dossier';

export const STAP_WOORD = {
  gereed: 'gereed',
  bezig: 'bezig',
  nietGestart: 'nog niet gestart',
  nvt: 'niet nodig',
} as const satisfies Record<StapToestand, string>;

const ICON = {
  gereed: CheckmarkCircleFilled,
  bezig: CircleHalfFillRegular,
  nietGestart: CircleRegular,
  nvt: SubtractCircleRegular,
} as const satisfies Record<StapToestand, unknown>;

const useStyles = makeStyles({
  root: { fontSize: '20px', flexShrink: 0 },
  bezig: { color: tokens.colorBrandForeground1 },
  gereed: { color: tokens.colorBrandForeground1 },
  nietGestart: { color: tokens.colorNeutralForeground3 },
  nvt: { color: tokens.colorNeutralForeground3 },
});

/** The state of a step as an icon; the word belongs beside it, visible or hidden. */
export function StapStand({ toestand }: { toestand: StapToestand }) {
  const styles = useStyles();
  const Icon = ICON[toestand];
  return <Icon aria-hidden className={mergeClasses(styles.root, styles[toestand])} />;
}
