import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  CloudArrowUpRegular,
  DismissCircleRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { DEELNEMER_ROL_LABEL } from '@domain/bijeenkomst/aanmelding';
import { focusRing, media, text } from '../../../ui/layout';
import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { AfvinkRegel } from './use-afvinken';
import { useNetVeranderd } from './use-net-veranderd';

const useRijStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'stretch',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
  },
  knop: {
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '14px',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '64px',
    padding: '8px 16px',
    border: 'none',
    [media.phone]: { paddingInline: '12px 4px', columnGap: '12px' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    outlineOffset: '-2px',
    touchAction: 'manipulation',
  },
  tikbaar: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  icon: { fontSize: '28px', color: tokens.colorNeutralForeground3, [media.phone]: { gridRow: 'span 2' } },
  groen: { color: tokens.colorStatusSuccessForeground1 },
  wie: { minWidth: 0, overflowWrap: 'anywhere' },
  naam: { display: 'block', fontSize: '16px', lineHeight: '22px', fontWeight: 600 },
  school: { ...text.help, display: 'block' },
  // On a phone it stands under the school: the name needs the room.
  stand: { ...text.body, textAlign: 'right', [media.phone]: { gridColumn: 2, textAlign: 'left' } },
  onbewaard: {
    ...text.meta,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: '4px',
    [media.phone]: { justifyContent: 'flex-start' },
    color: tokens.colorStatusWarningForeground3,
  },
  menu: {
    alignSelf: 'center',
    flexShrink: 0,
    minWidth: '44px',
    minHeight: '44px',
    marginRight: '8px',
    [media.phone]: { marginRight: '2px' },
  },
});

const UITERLIJK = {
  bevestigd: { woord: '', icon: CircleRegular },
  aanwezig: { woord: 'Aanwezig', icon: CheckmarkCircleFilled },
  nietVerschenen: { woord: 'Niet verschenen', icon: DismissCircleRegular },
} as const;

function RijMenu({ regel, onZet }: { regel: AfvinkRegel; onZet(status: Aanwezigheid): void }) {
  const styles = useRijStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.menu}
          icon={<MoreHorizontalRegular />}
          aria-label={`Meer over ${regel.deelnemer.deelnemer.naam}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {regel.status !== 'aanwezig' && <MenuItem onClick={() => onZet('aanwezig')}>Aanwezig</MenuItem>}
          {regel.status !== 'nietVerschenen' && (
            <MenuItem onClick={() => onZet('nietVerschenen')}>Niet verschenen</MenuItem>
          )}
          {regel.status !== 'bevestigd' && (
            <MenuItem onClick={() => onZet('bevestigd')}>Zet terug op aangemeld</MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type Props = {
  regel: AfvinkRegel;
  /** Absent: nobody can be ticked now. */
  onZet?: ((status: Aanwezigheid) => void) | undefined;
  toontOnbewaard: boolean;
};

function Inhoud({ regel: { deelnemer, status, isBewaard }, toontOnbewaard }: Pick<Props, 'regel' | 'toontOnbewaard'>) {
  const styles = useRijStyles();
  const { woord, icon: Icon } = UITERLIJK[status];
  const isAangeboden = status === 'bevestigd' && deelnemer.status === 'aangeboden';
  const { naam, school, rol } = deelnemer.deelnemer;
  return (
    <>
      <Icon aria-hidden className={mergeClasses(styles.icon, status === 'aanwezig' && styles.groen)} />
      <span className={styles.wie}>
        <span className={styles.naam}>{naam}</span>
        <span className={styles.school}>
          {school} · {DEELNEMER_ROL_LABEL[rol]}
        </span>
      </span>
      <span className={styles.stand}>
        {isAangeboden ? 'Plek aangeboden' : woord}
        {!isBewaard && toontOnbewaard && (
          <span className={styles.onbewaard}>
            <CloudArrowUpRegular aria-hidden />
            nog niet bewaard
          </span>
        )}
      </span>
    </>
  );
}

/** One person: one tap is present, a second tap takes it back. A row that has just changed does not listen for a moment. */
export function AanwezigRij({ regel, onZet, toontOnbewaard }: Props) {
  const styles = useRijStyles();
  const isNetVeranderd = useNetVeranderd(regel.status);
  const isAanwezig = regel.status === 'aanwezig';
  if (!onZet)
    return (
      <li className={styles.root}>
        <div className={styles.knop}>
          <Inhoud regel={regel} toontOnbewaard={toontOnbewaard} />
        </div>
      </li>
    );
  return (
    <li className={styles.root}>
      <button
        type="button"
        className={mergeClasses(styles.knop, styles.tikbaar)}
        aria-pressed={isAanwezig}
        onClick={() => !isNetVeranderd() && onZet(isAanwezig ? 'bevestigd' : 'aanwezig')}
      >
        <Inhoud regel={regel} toontOnbewaard={toontOnbewaard} />
      </button>
      <RijMenu regel={regel} onZet={onZet} />
    </li>
  );
}
