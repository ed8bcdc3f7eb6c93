import { Input, makeStyles } from '@fluentui/react-components';
import type { TijdVeld } from '@domain/formulier/veld';
import type { InvoerProps } from '../invoer-props';
import { parseTijdTekst, toTijdTekst } from '../tijd-tekst';
import { useGetypt } from '../use-getypt';

const useStyles = makeStyles({ root: { width: '100%', maxWidth: '120px', minWidth: 0 } });

/** Typed as text: the time field of a browser follows the language of the computer, and shows AM and PM where nobody reads it. */
export function TijdInvoer({ ids, waarde, aria, onChange, onLeave }: InvoerProps<TijdVeld>) {
  const styles = useStyles();
  const toon = toTijdTekst(typeof waarde === 'string' ? waarde : '');
  const { tekst, type, leave, onKeyDown } = useGetypt({ parse: parseTijdTekst, toon, onChange, onLeave });
  return (
    <Input
      {...aria}
      id={ids.invoer}
      className={styles.root}
      value={tekst}
      placeholder="uu.mm"
      autoComplete="off"
      onChange={(_, { value }) => type(value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
