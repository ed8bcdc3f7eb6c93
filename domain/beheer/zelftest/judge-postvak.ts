import { fout, goed, letOp, overgeslagen, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

/** How a mailbox or an agenda answers our app. `onbekend`: there is none by that name. */
export type Deur = { soort: 'open' | 'geweigerd' | 'onbekend' } | { soort: 'storing'; code: string };

const RECHTEN = {
  commando:
    './infra/exchange/postvak-rechten.ps1 -AppId <client-id> -ObjectId <object-id> -BeveiligdPostvak <adres> -PubliekPostvak <adres>',
  hoofdstuk: HOOFDSTUK.postvakken,
};
export const storing = (wat: string, code: string): ControleOordeel =>
  letOp(`${wat} is nu niet te controleren (${code}).`, {
    tekst:
      'Probeer het over een paar minuten opnieuw. Blijft dit, kijk dan of GRAPH_URL en de identiteit van de app kloppen.',
    hoofdstuk: HOOFDSTUK.postvakken,
  });

/** `instelling`: the name of the setting that holds the address. */
export function judgeEigenPostvak(adres: string, instelling: string, deur: Deur): ControleOordeel {
  switch (deur.soort) {
    case 'open':
      return goed(`De app kan ${adres} lezen en er een concept in maken.`);
    case 'onbekend':
      return fout(`Microsoft 365 kent het postvak ${adres} niet.`, {
        tekst: `Maak het postvak, of zet het goede adres in ${instelling}.`,
        hoofdstuk: HOOFDSTUK.postvakken,
      });
    case 'geweigerd':
      return fout(`De app mag het postvak ${adres} niet gebruiken. Er gaat geen mail uit.`, {
        tekst: 'Geef de app in Exchange de rechten op dit postvak. Een nieuw recht werkt na één tot twee uur.',
        ...RECHTEN,
      });
    case 'storing':
      return storing(`Het postvak ${adres}`, deur.code);
  }
}

/** A door of somebody else: it has to stay shut. */
export type AndereDeur = { wat: 'mail' | 'agenda'; deur: Deur };

export function judgeAnderPostvak(deuren: readonly AndereDeur[]): ControleOordeel {
  const open = deuren.filter(({ deur }) => deur.soort === 'open').map(({ wat }) => wat);
  if (open.length > 0)
    return fout(`Te ruime rechten: de app kan van iemand anders de ${[...new Set(open)].join(' en de ')} openen.`, {
      tekst:
        'Haal in Entra de rechten Mail.* en Calendars.* van de identiteit weg, en beperk de app in Exchange tot de twee postvakken.',
      ...RECHTEN,
    });
  const gezien = deuren.find(({ deur }) => deur.soort === 'geweigerd');
  if (gezien) return goed('De mail en de agenda van iemand anders blijven dicht voor de app.');
  const stuk = deuren.find(({ deur }) => deur.soort === 'storing')?.deur;
  if (stuk?.soort === 'storing') return storing('Het postvak van iemand anders', stuk.code);
  return overgeslagen('Er is geen ander postvak om het mee te proberen.', {
    tekst: 'Zet in ZELFTEST_ANDER_POSTVAK het adres van een postvak van de organisatie dat niet van de app is.',
    hoofdstuk: HOOFDSTUK.postvakken,
  });
}

export function judgeGesprekken(isAan: boolean, adres: string, deur: Deur | undefined): ControleOordeel {
  if (!isAan || !deur) return overgeslagen('Gesprekken in Outlook staan uit bij Instellingen.');
  switch (deur.soort) {
    case 'open':
      return goed(`De app kan de agenda van ${adres} openen.`);
    case 'storing':
      return storing(`De agenda van ${adres}`, deur.code);
    default:
      return fout(`De app mag de agenda van ${adres} niet gebruiken. Afspraken worden niet gemaakt.`, {
        tekst:
          'Geef de app in Exchange het recht Calendars.ReadWrite op dit postvak, of zet gesprekken uit bij Instellingen.',
        ...RECHTEN,
      });
  }
}
