import type { KeuzeVeld } from '@domain/formulier/veld';
import { naarAntwoord, toTekst, type GewoneInvoerProps } from './gewone-invoer';
import { past, Rondjes } from './Rondjes';

const alsAntwoord = (waarde: GewoneInvoerProps['waarde']): string | undefined => naarAntwoord(toTekst(waarde));

export function GewoneKeuze({ veld, waarde, attributen, isVerplicht, inRij, onWaarde }: GewoneInvoerProps<KeuzeVeld>) {
  if (!inRij && past(veld.opties))
    return (
      <Rondjes
        attributen={attributen}
        opties={veld.opties}
        gekozen={alsAntwoord(waarde)}
        isVerplicht={isVerplicht}
        onKies={onWaarde}
      />
    );
  return (
    <select {...attributen} value={toTekst(waarde)} onChange={({ target }) => onWaarde(naarAntwoord(target.value))}>
      <option value="">Kies</option>
      {veld.opties.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
