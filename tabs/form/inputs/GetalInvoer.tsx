import { Input, makeStyles } from '@fluentui/react-components';
import type { GetalVeld } from '@domain/formulier/veld';
import { useState } from 'react';
import { parseGetalTekst, toGetalTekst } from '../getal-tekst';
import type { InvoerProps } from '../invoer-props';

const useStyles = makeStyles({ root: { width: '100%', maxWidth: '160px', minWidth: 0 } });

/** Typed as text, so that `12,5` works everywhere; a text that is no number stays, to be told about. */
export function GetalInvoer({ veld, ids, waarde, aria, onChange, onLeave }: InvoerProps<GetalVeld>) {
  const styles = useStyles();
  const [getypt, setGetypt] = useState<string>();
  const isEuro = veld.eenheid === 'euro';

  const type = (tekst: string) => {
    setGetypt(tekst);
    const getal = parseGetalTekst(tekst);
    if (getal !== undefined) onChange(getal);
    else if (tekst.trim() === '') onChange(null);
  };
  const leave = () => {
    if (getypt !== undefined && getypt.trim() !== '' && parseGetalTekst(getypt) === undefined) onChange(getypt.trim());
    setGetypt(undefined);
    onLeave();
  };

  return (
    <Input
      {...aria}
      id={ids.invoer}
      className={styles.root}
      value={getypt ?? toGetalTekst(waarde)}
      inputMode="decimal"
      autoComplete="off"
      contentBefore={isEuro ? '€' : undefined}
      contentAfter={isEuro ? undefined : veld.eenheid}
      onChange={(_, { value }) => type(value)}
      onBlur={leave}
    />
  );
}
