import type { LangeTekstVeld } from '@domain/formulier/veld';
import { naarAntwoord, toTekst, type GewoneInvoerProps } from './gewone-invoer';

/** From here on somebody wants to know how much still fits. */
const BIJNA_VOL = 0.9;

function describeRest(lengte: number, maxLengte: number): string {
  const rest = maxLengte - lengte;
  const tekens = Math.abs(rest) === 1 ? 'teken' : 'tekens';
  return rest < 0 ? `${-rest} ${tekens} te veel` : `Nog ${rest} ${tekens}`;
}

/** Never stops somebody who types or pastes; says how much has to go. */
export function GewoneLangeTekst({ veld, waarde, attributen, onWaarde }: GewoneInvoerProps<LangeTekstVeld>) {
  const tekst = toTekst(waarde);
  return (
    <>
      <textarea
        {...attributen}
        rows={3}
        value={tekst}
        onChange={({ target }) => onWaarde(naarAntwoord(target.value))}
      />
      <p className="gewoon-rest" aria-live="polite">
        {tekst.length >= veld.maxLengte * BIJNA_VOL && describeRest(tekst.length, veld.maxLengte)}
      </p>
    </>
  );
}
