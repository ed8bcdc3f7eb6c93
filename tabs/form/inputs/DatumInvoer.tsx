import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { isDatum } from '@domain/datum/datum';
import type { DatumVeld } from '@domain/formulier/veld';
import { useRef } from 'react';
import { parseDatumTekst, toDatumTekst } from '../datum-tekst';
import type { InvoerProps } from '../invoer-props';
import { useGetypt } from '../use-getypt';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', maxWidth: '176px', minWidth: '140px' },
  input: { width: '100%' },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
  /*
   * The browser's own calendar. Its button lies, unseen, over our icon: showPicker() is not allowed in the frame of another
   * origin, and Teams is one. Whoever uses the keyboard types the date.
   */
  kalender: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '36px',
    height: '100%',
    padding: 0,
    border: 'none',
    opacity: 0,
    cursor: 'pointer',
    '::-webkit-calendar-picker-indicator': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      margin: 0,
      padding: 0,
      cursor: 'pointer',
    },
  },
});

/** A date to type (`27-1-2025`, `27 jan 2025`) or to pick from the browser's calendar. A text that is no date stays, to be told about. */
export function DatumInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<DatumVeld>) {
  const styles = useStyles();
  const veldRef = useRef<HTMLInputElement>(null);
  const opgeslagen = typeof waarde === 'string' ? waarde : '';

  const { tekst, type, leave, forget, onKeyDown } = useGetypt({
    parse: parseDatumTekst,
    toon: toDatumTekst(opgeslagen),
    onChange,
    onLeave,
  });
  const pick = (dag: string) => {
    forget();
    onChange(dag || null);
    veldRef.current?.focus();
  };

  return (
    <span className={styles.root}>
      <Input
        {...aria}
        ref={veldRef}
        id={ids.invoer}
        className={styles.input}
        value={tekst}
        placeholder="dd-mm-jjjj"
        inputMode="numeric"
        autoComplete="off"
        contentAfter={<CalendarLtrRegular className={styles.icon} aria-hidden />}
        onChange={(_, { value }) => type(value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <input
        type="date"
        className={styles.kalender}
        tabIndex={-1}
        aria-label="Kalender"
        min={veld.vroegst}
        max={veld.laatst}
        value={isDatum(opgeslagen) ? opgeslagen : ''}
        onChange={({ target }) => pick(target.value)}
      />
    </span>
  );
}
