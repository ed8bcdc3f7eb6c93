import { Input, makeStyles } from '@fluentui/react-components';
import type { GetalVeld } from '@domain/formulier/veld';
import { parseGetalTekst, toGetalTekst } from '../getal-tekst';
import type { InvoerProps } from '../invoer-props';
import { useGetypt } from '../use-getypt';

const useStyles = makeStyles({ root: { width: '100%', maxWidth: '160px', minWidth: 0 } });

/** Typed as text, so that `12,5` works everywhere; a text that is no number stays, to be told about. */
export function GetalInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<GetalVeld>) {
  const styles = useStyles();
  const { tekst, type, leave, onKeyDown } = useGetypt({
    parse: parseGetalTekst,
    toon: toGetalTekst(waarde),
    onChange,
    onLeave,
  });
  const isEuro = veld.eenheid === 'euro';

  return (
    <Input
      {...aria}
      id={ids.invoer}
      className={styles.root}
      value={tekst}
      inputMode="decimal"
      autoComplete="off"
      contentBefore={isEuro ? '€' : undefined}
      contentAfter={isEuro ? undefined : veld.eenheid}
      onChange={(_, { value }) => type(value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
