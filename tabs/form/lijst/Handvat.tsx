import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, PointerEventHandler } from 'react';
import { focusRing, media } from '../../ui/layout';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '28px',
    padding: 0,
    border: 'none',
    flexShrink: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontSize: '16px',
    cursor: 'grab',
    touchAction: 'none',
    [media.phone]: { width: '32px', height: '44px' },
  },
  // The head of an open row needs the room; its menu moves it too.
  open: { [media.phone]: { display: 'none' } },
});

type Props = {
  /** `Tussendoel 3` */
  naam: string;
  isOpen?: boolean;
  onStap(stap: 1 | -1): void;
  sleep: { [naam: string]: PointerEventHandler<HTMLElement> | (() => void) };
};

/** Moves a row: drag it, or press Alt with an arrow. */
export function Handvat({ naam, isOpen = false, onStap, sleep }: Props) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onStap(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      data-handvat
      className={mergeClasses(styles.root, isOpen && styles.open)}
      aria-label={`Verplaats ${naam}`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      title="Sleep, of gebruik Alt met pijl omhoog of omlaag"
      onKeyDown={onKeyDown}
      {...sleep}
    >
      <ReOrderDotsVerticalRegular aria-hidden />
    </button>
  );
}
