import { Input, makeStyles } from '@fluentui/react-components';
import type { TekstVeld } from '@domain/formulier/veld';
import type { InvoerProps } from '../invoer-props';
import { GroeiTekst } from './GroeiTekst';

const useStyles = makeStyles({ input: { flexGrow: 1, minWidth: 0, width: '100%' } });

/** Longer than fits on one line of a narrow column; such a veld grows. */
const KORT = 120;

export function TekstInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<TekstVeld>) {
  const styles = useStyles();
  const value = typeof waarde === 'string' ? waarde : '';
  if (veld.maxLengte > KORT && !veld.invoer && !veld.suggesties)
    return (
      <GroeiTekst
        id={ids.invoer}
        value={value}
        aria={aria}
        minRegels={1}
        isEenRegel
        onChange={onChange}
        onLeave={onLeave}
      />
    );
  return (
    <Input
      {...aria}
      id={ids.invoer}
      className={styles.input}
      value={value}
      type={veld.invoer === 'tel' ? 'tel' : 'text'}
      inputMode={veld.invoer ?? 'text'}
      autoComplete="off"
      // A `datalist` with this id, where the screen has one.
      list={veld.suggesties}
      spellCheck={veld.invoer ? false : undefined}
      onChange={(_, { value: tekst }) => onChange(tekst)}
      onBlur={onLeave}
    />
  );
}
