import type { KeuzeVeld } from '../../formulier/veld';
import { findVeld } from '../../formulier/veld';
import { factoren } from '../../stappenplan/stappen/03-factoren';
import { findStap } from '../../stappenplan/stappenplan';
import { alinea, kop, tabel } from '../blok';
import { LEGE_ALINEA, type Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import type { OppBlok } from '../opp-document';

const GEEN = '–';

function listOptiesVan(naam: string) {
  const lijst = findVeld(factoren.velden, 'factoren');
  const veld = lijst?.soort === 'lijst' ? lijst.velden.find((kandidaat) => kandidaat.naam === naam) : undefined;
  return (veld as KeuzeVeld | undefined)?.opties ?? [];
}

function formatFactor(rij: Weergave): string {
  const bron = rij.tekst('bron');
  return [rij.tekst('tekst'), bron && `(${bron})`].filter(Boolean).join(' ');
}

/** A factor of which soort or domein is still to be chosen has no cell. */
function composeOningedeeld(rijen: readonly Weergave[]): readonly OppBlok[] {
  const items = rijen.filter((rij) => !rij.tekst('soort') || !rij.tekst('domein')).map(formatFactor);
  const gevuld = items.filter(Boolean);
  return gevuld.length > 0 ? [alinea('Nog niet ingedeeld:'), { soort: 'lijst', items: gevuld }] : [];
}

function composeTabel(rijen: readonly Weergave[], datum: string): readonly OppBlok[] {
  const soorten = listOptiesVan('soort');
  const cel = (domein: string, soort: string) =>
    rijen
      .filter(({ antwoorden }) => antwoorden.domein === domein && antwoorden.soort === soort)
      .map(formatFactor)
      .filter(Boolean)
      .join('\n') || GEEN;
  return tabel(
    datum ? `Momentopname van ${datum}` : 'Momentopname, datum nog niet ingevuld',
    ['Domein', ...soorten.map(({ label }) => label)],
    listOptiesVan('domein').map(({ code, label }) => [label, ...soorten.map((soort) => cel(code, soort.code))]),
  );
}

/** Factors side by side: a row for each domein, a column for each soort. One of the parts the law asks for. Source: [L3]. */
export function composeFactoren({ stap, isWettelijk }: OppBron): OppBlok[] {
  const momentopname = stap(3);
  const rijen = momentopname.rijen('factoren');
  return [
    kop(2, findStap(3).titel, isWettelijk),
    ...(rijen.length === 0
      ? [LEGE_ALINEA]
      : [...composeTabel(rijen, momentopname.tekst('momentopnameOp')), ...composeOningedeeld(rijen)]),
  ];
}
