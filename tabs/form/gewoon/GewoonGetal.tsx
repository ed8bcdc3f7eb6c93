import type { GetalVeld } from '@domain/formulier/veld';
import { useState } from 'react';
import { parseGetalTekst, toGetalTekst } from '../getal-tekst';
import { naarAntwoord, type GewoneInvoerProps } from './gewone-invoer';
import { Rondjes } from './Rondjes';

/** A grade: pressing it is less work than typing it. */
export const isKleineSchaal = ({ min, max, decimalen = 0 }: GetalVeld): boolean =>
  decimalen === 0 && max - min >= 1 && max - min < 10;

export const GewoonGetal = (props: GewoneInvoerProps<GetalVeld>) =>
  isKleineSchaal(props.veld) ? <Schaal {...props} /> : <GetalTekst {...props} />;

function Schaal({ veld: { min, max }, waarde, attributen, isVerplicht, onWaarde }: GewoneInvoerProps<GetalVeld>) {
  const opties = Array.from({ length: max - min + 1 }, (_, plaats) => {
    const getal = String(min + plaats);
    return { code: getal, label: getal };
  });
  return (
    <Rondjes
      attributen={attributen}
      opties={opties}
      gekozen={waarde === undefined ? undefined : String(waarde)}
      isVerplicht={isVerplicht}
      klein
      onKies={(code) => onWaarde(code === undefined ? undefined : Number(code))}
    />
  );
}

/** Keeps what was typed, also while it is not a number yet: `12,` becomes `12,5`. */
function GetalTekst({ veld, waarde, attributen, onWaarde }: GewoneInvoerProps<GetalVeld>) {
  const [getypt, setGetypt] = useState('');
  const isVanHier = (parseGetalTekst(getypt) ?? naarAntwoord(getypt)) === waarde;
  const schrijf = (tekst: string) => {
    setGetypt(tekst);
    onWaarde(parseGetalTekst(tekst) ?? naarAntwoord(tekst));
  };
  return (
    <span className="gewoon-getal">
      <input
        {...attributen}
        type="text"
        inputMode={veld.decimalen ? 'decimal' : 'numeric'}
        autoComplete="off"
        className="gewoon-kort"
        value={isVanHier ? getypt : toGetalTekst(waarde)}
        onChange={({ target }) => schrijf(target.value)}
      />
      {veld.eenheid && <span>{veld.eenheid}</span>}
    </span>
  );
}
