import { sumInzet } from '../../stappenplan/stappen/06-inzet';
import { findStap } from '../../stappenplan/stappenplan';
import { alinea, kenmerken, kop, tabel } from '../blok';
import { formatEuro } from '../format-antwoord';
import type { Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import type { OppBlok } from '../opp-document';

const composeLijst = (stap6: Weergave, lijst: string, namen: readonly string[]): readonly OppBlok[] => {
  const rijen = stap6.rijen(lijst);
  const kolommen = namen.map((naam) => rijen[0]?.label(naam) ?? naam);
  return tabel(
    stap6.label(lijst),
    kolommen,
    rijen.map((rij) => namen.map((naam) => rij.tekst(naam))),
  );
};

export function composeInzet({ stap }: OppBron): OppBlok[] {
  const stap6 = stap(6);
  const titel = kop(2, findStap(6).titel);
  if (stap6.antwoorden.overgeslagen === true) {
    const reden = stap6.tekst('overgeslagenReden');
    return [titel, alinea(['De inzet is al eerder toegekend.', reden].filter(Boolean).join(' '))];
  }
  const heeftKosten = stap6.rijen('personeel').length + stap6.rijen('materieel').length > 0;
  return [
    titel,
    ...kenmerken(...stap6.kenmerken('toolbox')),
    ...composeLijst(stap6, 'personeel', ['door', 'taak', 'uren', 'kosten']),
    ...composeLijst(stap6, 'materieel', ['omschrijving', 'kosten']),
    ...(heeftKosten ? kenmerken({ label: 'Totaal', waarde: formatEuro(sumInzet(stap6.antwoorden)) }) : []),
  ];
}
