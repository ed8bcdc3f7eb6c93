import { toDag } from '../datum/datum';
import type { StapNummer } from '../stappenplan/stap';
import { countWoorden } from '../woordwolk/count-woorden';
import type { HelpdeskInzicht, HelpdeskUren } from './helpdesk-beeld';
import { HELPDESK_SOORTEN, type HelpdeskSoort, type Helpdeskvraag } from './helpdeskvraag';
import { isWens, sortWensen, toWensRij } from './wens';
import { countOpenUren } from './werktijd';

const MAX_WOORDEN = 30;

const toMaand = (instant: string): string => toDag(instant).slice(0, 7);

function median(getallen: readonly number[]): number | undefined {
  const rij = getallen.toSorted((a, b) => a - b);
  const midden = Math.floor(rij.length / 2);
  const boven = rij[midden];
  if (boven === undefined) return undefined;
  return rij.length % 2 === 1 ? boven : ((rij[midden - 1] ?? boven) + boven) / 2;
}

const countSoorten = (vragen: readonly Helpdeskvraag[]): Record<HelpdeskSoort, number> =>
  Object.fromEntries(
    HELPDESK_SOORTEN.map((soort) => [soort, vragen.filter(({ vraagSoort }) => vraagSoort === soort).length]),
  ) as Record<HelpdeskSoort, number>;

function toMaandRij(
  maand: string,
  vragen: readonly Helpdeskvraag[],
  uren: HelpdeskUren,
): HelpdeskInzicht['maanden'][number] {
  const wachttijden = vragen.flatMap(({ gesteldOp, eersteAntwoordOp }) =>
    eersteAntwoordOp === undefined ? [] : [countOpenUren(gesteldOp, eersteAntwoordOp, uren)],
  );
  const midden = median(wachttijden);
  return {
    maand,
    perSoort: countSoorten(vragen),
    // One decimal: six minutes.
    ...(midden === undefined ? {} : { urenTotAntwoord: Math.round(midden * 10) / 10 }),
  };
}

function groupBy<K>(
  vragen: readonly Helpdeskvraag[],
  sleutel: (vraag: Helpdeskvraag) => K | undefined,
): Map<K, Helpdeskvraag[]> {
  const groepen = new Map<K, Helpdeskvraag[]>();
  for (const vraag of vragen) {
    const bij = sleutel(vraag);
    if (bij !== undefined) groepen.set(bij, [...(groepen.get(bij) ?? []), vraag]);
  }
  return groepen;
}

/** Every month between the first and this one, also those without a question. */
function listMaanden(vragen: readonly Helpdeskvraag[], nu: string): readonly string[] {
  const laatste = toMaand(nu);
  let maand = vragen.map(({ gesteldOp }) => toMaand(gesteldOp)).toSorted()[0] ?? laatste;
  const maanden: string[] = [];
  while (maand <= laatste) {
    maanden.push(maand);
    const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
    maand = nummer === 12 ? `${jaar + 1}-01` : `${jaar}-${String(nummer + 1).padStart(2, '0')}`;
  }
  return maanden;
}

/** What the swv sees of all questions together. `wie`: for the own votes in the list of wishes. */
export function countInzicht(
  vragen: readonly Helpdeskvraag[],
  { uren, nu, wie }: { uren: HelpdeskUren; nu: string; wie: string },
): HelpdeskInzicht {
  const perMaand = groupBy(vragen, ({ gesteldOp }) => toMaand(gesteldOp));
  const perStap = groupBy<StapNummer>(vragen, ({ stap }) => stap);
  const perWijk = groupBy(vragen, ({ wijk }) => wijk || undefined);
  const onderwerpen = vragen.map(({ vraagId, onderwerp }) => ({ id: vraagId, tekst: onderwerp }));
  return {
    maanden: listMaanden(vragen, nu).map((maand) => toMaandRij(maand, perMaand.get(maand) ?? [], uren)),
    perStap: [...perStap].map(([stap, groep]) => ({ stap, aantal: groep.length })).sort((a, b) => a.stap - b.stap),
    perWijk: [...perWijk]
      .map(([wijk, groep]) => ({ wijk, aantal: groep.length }))
      .sort((a, b) => b.aantal - a.aantal || (a.wijk < b.wijk ? -1 : 1)),
    woorden: countWoorden(onderwerpen, { verborgen: [], samen: [] })
      .slice(0, MAX_WOORDEN)
      .map(({ woord, personen }) => ({ woord, vragen: personen })),
    open: vragen.filter(({ status }) => status !== 'opgelost' && status !== 'gesloten').length,
    wensen: sortWensen(vragen.filter(isWens).map((vraag) => toWensRij(vraag, wie))),
  };
}
