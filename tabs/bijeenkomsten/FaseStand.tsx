import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DismissCircleRegular,
  EditRegular,
  HistoryRegular,
  LockClosedRegular,
  PeopleRegular,
  PersonAddRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { BijeenkomstFase } from '@domain/bijeenkomst/bijeenkomst-beeld';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  icon: { flexShrink: 0, fontSize: '16px' },
  stil: { color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorBrandForeground1 },
  nadert: { color: tokens.colorStatusWarningForeground3 },
  weg: { color: tokens.colorStatusDangerForeground3 },
});

type Uiterlijk = { icon: FluentIcon; woord: string; kleur: 'stil' | 'open' | 'nadert' | 'weg' };

const UITERLIJK = {
  concept: { icon: EditRegular, woord: 'Concept', kleur: 'stil' },
  open: { icon: PersonAddRegular, woord: 'Aanmelden kan', kleur: 'open' },
  vol: { icon: PeopleRegular, woord: 'Vol, wachtlijst', kleur: 'nadert' },
  gesloten: { icon: LockClosedRegular, woord: 'Aanmelden gesloten', kleur: 'stil' },
  voorbij: { icon: HistoryRegular, woord: 'Voorbij', kleur: 'stil' },
  afgezegd: { icon: DismissCircleRegular, woord: 'Gaat niet door', kleur: 'weg' },
} as const satisfies Record<BijeenkomstFase, Uiterlijk>;

/** Where a bijeenkomst stands: colour, icon and word. */
export function FaseStand({ fase }: { fase: BijeenkomstFase }) {
  const styles = useStyles();
  const { icon: Icon, woord, kleur } = UITERLIJK[fase];
  return (
    <span className={mergeClasses(styles.root, styles[kleur])}>
      <Icon className={styles.icon} aria-hidden />
      {woord}
    </span>
  );
}
