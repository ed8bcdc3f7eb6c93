import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import type { NieuweReeks } from '../../../api/bijeenkomsten-api';
import { isLeeg, leesRijen, type Antwoorden, type Rij } from '@domain/formulier/antwoord';
import { keepZichtbaar } from '@domain/formulier/check-antwoorden';
import { always, type EnkelVeld, type LijstVeld, type Veld } from '@domain/formulier/veld';
import { metVoorstellen } from '../voorstellen';

/** What each bijeenkomst of a reeks has for itself, in the order of the row. */
const EIGEN = ['wijk', 'datum', 'van', 'tot', 'plaats', 'capaciteit'] as const;
/** Follows from the day, and can be changed later. */
const AFGELEID = ['aanmeldenTot', 'afmeldenTot'];
/** Belongs to one place, so it is filled in later. */
const LATER = 'kaartLink';
const PER_BIJEENKOMST: readonly string[] = [...EIGEN, ...AFGELEID, LATER];
export const RIJEN = 'bijeenkomsten';
const MAX_RIJEN = 20;
/** A row without these could not be told from another. */
const MOET: readonly string[] = ['wijk', 'datum'];

/** A row asks for what the whole form asks; whether there is a place follows from the form of the reeks. */
const toRijVeld = (veld: Veld): readonly EnkelVeld[] => {
  if (veld.soort === 'lijst') return [];
  const { isZichtbaar: _, isVerplicht: _1, help: _2, ...rest } = veld;
  return [MOET.includes(veld.naam) ? { ...rest, isVerplicht: always } : rest];
};

const vind = (velden: readonly Veld[], namen: readonly string[]) =>
  namen.flatMap((naam) => velden.find((veld) => veld.naam === naam) ?? []);

/** What the bijeenkomsten share, and then a row for each. */
export function listReeksVelden(wijken: readonly string[]): { gedeeld: readonly Veld[]; rijen: LijstVeld } {
  const velden = listBijeenkomstVelden(wijken);
  const gedeeld = velden
    .filter(({ naam }) => !PER_BIJEENKOMST.includes(naam))
    .map((veld): Veld => (veld.naam === 'titel' ? veld : zonderPlicht(veld)));
  const rijen: LijstVeld = {
    naam: RIJEN,
    soort: 'lijst',
    label: 'Bijeenkomsten in deze reeks',
    rijNaam: 'bijeenkomst',
    maxRijen: MAX_RIJEN,
    minRijen: 1,
    velden: vind(velden, EIGEN).flatMap(toRijVeld),
  };
  return { gedeeld, rijen };
}

const zonderPlicht = <V extends Veld>({ isVerplicht: _, ...veld }: V): V => veld as V;

/** One row for each wijk. */
export const proposeRijen = (wijken: readonly string[], nieuwId: () => string): readonly Rij[] =>
  wijken.map((wijk) => ({ id: nieuwId(), wijk, capaciteit: 24 }));

/** Rows that have no time or number of their own follow the first row. */
function volgEerste(was: Antwoorden, eerste: Antwoorden, rij: Rij): Rij {
  const isZelfdeTijd = isLeeg(rij['van']) || (rij['van'] === was['van'] && rij['tot'] === was['tot']);
  const isZelfdeAantal = isLeeg(rij['capaciteit']) || rij['capaciteit'] === was['capaciteit'];
  const tijd = isZelfdeTijd ? { van: eerste['van'], tot: eerste['tot'] } : {};
  return { ...rij, ...tijd, ...(isZelfdeAantal && { capaciteit: eerste['capaciteit'] }) } as Rij;
}

/** Fills in what follows from a change in one row: the end from the beginning, and from the first row the others. */
export function vulRijenAan(voor: Antwoorden, na: Antwoorden): Antwoorden {
  const metTekst = metVoorstellen(voor, na);
  const oud = leesRijen(voor, RIJEN);
  const [eersteNa, ...rest] = leesRijen(metTekst, RIJEN).map((rij) => {
    const was = oud.find(({ id }) => id === rij.id);
    return was ? ({ ...alleenEigen(metVoorstellen(was, rij)), id: rij.id } as Rij) : rij;
  });
  if (!eersteNa) return metTekst;
  const eersteVoor = oud.find(({ id }) => id === eersteNa.id);
  const volgend = eersteVoor ? rest.map((rij) => volgEerste(eersteVoor, eersteNa, rij)) : rest;
  return { ...metTekst, [RIJEN]: [eersteNa, ...volgend] };
}

const kies = (antwoorden: Antwoorden, namen: readonly string[]): Antwoorden =>
  Object.fromEntries(namen.flatMap((naam) => (antwoorden[naam] === undefined ? [] : [[naam, antwoorden[naam]]])));
const alleenEigen = (rij: Antwoorden): Antwoorden => kies(rij, EIGEN);

/** All answers of one bijeenkomst: those of the reeks, with its own over them and the deadlines of its day. */
function toBijeenkomst(wijken: readonly string[], gedeeld: Antwoorden, rij: Antwoorden): Antwoorden {
  const { datum, ...rest } = { ...gedeeld, ...alleenEigen(rij) };
  return keepZichtbaar(listBijeenkomstVelden(wijken), metVoorstellen(rest, { ...rest, ...(datum && { datum }) }));
}

/** The request: what is shared once, and for each bijeenkomst what is its own. The id of the row is the id of the bijeenkomst. */
export function toReeks(reeksId: string, wijken: readonly string[], antwoorden: Antwoorden): NieuweReeks {
  const { gedeeld: velden } = listReeksVelden(wijken);
  const gedeeld = keepZichtbaar(velden, antwoorden);
  const bijeenkomsten = leesRijen(antwoorden, RIJEN).map((rij) => ({
    id: rij.id,
    antwoorden: kies(toBijeenkomst(wijken, gedeeld, rij), PER_BIJEENKOMST),
  }));
  return { reeksId, antwoorden: gedeeld, bijeenkomsten };
}
