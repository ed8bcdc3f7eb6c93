import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { focusRing, text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { display: 'flex' },
  blad: {
    ...text.body,
    ...focusRing,
    position: 'relative',
    minHeight: '44px',
    padding: '0 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  gekozen: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '10px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

type Props<B extends string> = {
  bladen: readonly B[];
  label: Readonly<Record<B, string>>;
  gekozen: B;
  onKies(blad: B): void;
};

const STAP: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs with one Tab stop; the arrow keys go from one to the next. The panel has `id="blad"`. */
export function Tabbladen<B extends string>({ bladen, label, gekozen, onKies }: Props<B>) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const stap = STAP[event.key];
    const naar = stap && bladen[(bladen.indexOf(gekozen) + stap + bladen.length) % bladen.length];
    if (!naar) return;
    event.preventDefault();
    onKies(naar);
    root.current?.querySelector<HTMLElement>(`#blad-${naar}`)?.focus();
  };
  return (
    <div ref={root} role="tablist" aria-label="Naast deze stap" className={styles.root} onKeyDown={onKeyDown}>
      {bladen.map((blad) => (
        <button
          key={blad}
          id={`blad-${blad}`}
          type="button"
          role="tab"
          aria-selected={blad === gekozen}
          aria-controls="blad"
          tabIndex={blad === gekozen ? 0 : -1}
          className={mergeClasses(styles.blad, blad === gekozen && styles.gekozen)}
          onClick={() => onKies(blad)}
        >
          {label[blad]}
        </button>
      ))}
    </div>
  );
}
