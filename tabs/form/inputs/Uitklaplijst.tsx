import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { MeerkeuzeVeld } from '@domain/formulier/veld';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { focusRing, media, text } from '../../ui/layout';
import type { InvoerProps } from '../invoer-props';
import { leesGekozen, wissel } from './gekozen';

const useStyles = makeStyles({
  root: { position: 'relative', flexGrow: 1, minWidth: 0, width: '100%' },
  knop: {
    ...text.body,
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 10px 4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    [media.phone]: { fontSize: '16px' },
  },
  fout: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  leeg: { color: tokens.colorNeutralForeground4 },
  pijl: { fontSize: '20px', flexShrink: 0, color: tokens.colorNeutralStrokeAccessible },
  paneel: {
    position: 'absolute',
    top: 'calc(100% + 2px)',
    left: 0,
    zIndex: 4,
    minWidth: '100%',
    padding: '4px 8px 4px 0',
    scrollMarginBlock: '16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'nowrap',
  },
});

/** The boxes may fold out below the edge of what is seen. */
const toon = (paneel: HTMLElement | null) => paneel?.scrollIntoView({ block: 'nearest' });

/** Boxes that fold out under a button that names what is ticked. */
export function Uitklaplijst({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<MeerkeuzeVeld>) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const gekozen = leesGekozen(waarde);
  const tekst = veld.opties.filter(({ code }) => gekozen.includes(code)).map(({ label }) => label);
  const isFout = aria['aria-invalid'] === true;

  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (root.current?.contains(relatedTarget)) return;
    setIsOpen(false);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
      root.current?.querySelector('button')?.focus();
    }
    if (event.key === 'ArrowDown' && !isOpen) {
      event.preventDefault();
      setIsOpen(true);
      requestAnimationFrame(() => root.current?.querySelector('input')?.focus());
    }
  };

  return (
    <div ref={root} className={styles.root} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        type="button"
        id={ids.invoer}
        className={isFout ? `${styles.knop} ${styles.fout}` : styles.knop}
        aria-labelledby={`${ids.label} ${ids.invoer}`}
        aria-describedby={aria['aria-describedby']}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={tekst.length > 0 ? '' : styles.leeg}>{tekst.join(', ') || 'Kies …'}</span>
        <ChevronDownRegular className={styles.pijl} aria-hidden />
      </button>
      {isOpen && (
        <div ref={toon} role="group" aria-labelledby={ids.label} className={styles.paneel}>
          {veld.opties.map(({ code, label }) => (
            <div key={code}>
              <Checkbox
                label={label}
                checked={gekozen.includes(code)}
                onChange={() => onChange(wissel(veld.opties, gekozen, code))}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
