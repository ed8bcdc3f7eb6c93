import type { MeerkeuzeVeld } from '@domain/formulier/veld';
import type { GewoneInvoerProps } from './gewone-invoer';

/** Keeps the order of the options, whatever the order in which they were ticked. */
export function GewoneMeerkeuze({ veld, waarde, attributen: { id }, onWaarde }: GewoneInvoerProps<MeerkeuzeVeld>) {
  const gekozen: readonly string[] = Array.isArray(waarde) ? waarde : [];
  const wissel = (code: string) => {
    const nieuw = veld.opties
      .map((optie) => optie.code)
      .filter((bekend) => (bekend === code ? !gekozen.includes(code) : gekozen.includes(bekend)));
    onWaarde(nieuw.length > 0 ? nieuw : undefined);
  };
  return (
    <div className="gewoon-keuzes">
      {veld.opties.map(({ code, label }, plaats) => (
        <label key={code} className="gewoon-keuze">
          <input
            type="checkbox"
            id={plaats === 0 ? id : undefined}
            checked={gekozen.includes(code)}
            onChange={() => wissel(code)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
