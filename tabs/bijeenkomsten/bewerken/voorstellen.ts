import { addDagen, isDatum } from '@domain/datum/datum';
import { isTijd } from '@domain/datum/tijd';
import { isLeeg, leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';

/** A first text for each kind; `anders` has none. */
const TEKSTEN: { readonly [soort: string]: { readonly [naam: string]: string } | undefined } = {
  'hgw-top': {
    titel: 'Wijkbijeenkomst HGW en TOP Dossier',
    doelgroep: 'IB’ers en KC’ers',
    doelen: 'Je schrijft een integratief beeld.\nJe maakt kleine, haalbare tussendoelen.',
    tekst:
      'We oefenen met een integratief beeld en kleine, haalbare tussendoelen. Neem een dossier mee waar je aan werkt. Dit is geen knoppencursus.',
  },
  knoppencursus: {
    titel: 'Knoppencursus TOP Dossier',
    doelgroep: 'Iedereen die met TOP Dossier gaat werken',
    doelen: 'Je weet waar je wat vindt in TOP Dossier.\nJe opent een dossier en vult de stappen in.',
    tekst: 'Je leert werken met de knoppen van TOP Dossier. Neem je laptop mee.',
  },
};

const BIJEENKOMST_UREN = 2;
const DAGEN_VOORAF = { aanmeldenTot: 2, afmeldenTot: 1 } as const;

const dagenVoor = (dagen: number) => (antwoorden: Antwoorden) => {
  const datum = leesTekst(antwoorden, 'datum');
  return isDatum(datum) ? addDagen(datum, -dagen) : undefined;
};

function naTweeUur(antwoorden: Antwoorden): string | undefined {
  const van = leesTekst(antwoorden, 'van');
  if (!isTijd(van)) return undefined;
  const uur = Number(van.slice(0, 2)) + BIJEENKOMST_UREN;
  return uur > 23 ? '23:59' : `${String(uur).padStart(2, '0')}${van.slice(2)}`;
}

const tekstVan = (naam: string) => (antwoorden: Antwoorden) => TEKSTEN[leesTekst(antwoorden, 'soort')]?.[naam];

const VOORSTEL: { readonly [naam: string]: (antwoorden: Antwoorden) => string | undefined } = {
  tot: naTweeUur,
  aanmeldenTot: dagenVoor(DAGEN_VOORAF.aanmeldenTot),
  afmeldenTot: dagenVoor(DAGEN_VOORAF.afmeldenTot),
  titel: tekstVan('titel'),
  doelgroep: tekstVan('doelgroep'),
  doelen: tekstVan('doelen'),
  tekst: tekstVan('tekst'),
};

/** A new question asks for a short text until somebody chooses otherwise. */
function metSoortVraag(voor: Antwoorden, na: Antwoorden): Antwoorden {
  const bekend = new Set(leesRijen(voor, 'vragen').map(({ id }) => id));
  const rijen = leesRijen(na, 'vragen');
  if (rijen.every((rij) => bekend.has(rij.id) || !isLeeg(rij['soort']))) return na;
  return { ...na, vragen: rijen.map((rij) => (bekend.has(rij.id) ? rij : { soort: 'tekst', ...rij })) };
}

/**
 * Fills in what usually follows from a change: the end two hours after the beginning, signing up until two days before, the
 * texts of the kind. What somebody typed is left alone: only an empty answer or the proposal of before is replaced.
 */
export function metVoorstellen(voor: Antwoorden, na: Antwoorden): Antwoorden {
  const nieuw = Object.entries(VOORSTEL).flatMap(([naam, stelVoor]) => {
    const [was, wordt] = [stelVoor(voor), stelVoor(na)];
    const isEigen = !isLeeg(na[naam]) && na[naam] !== was;
    return was === wordt || isEigen ? [] : [[naam, wordt] as const];
  });
  return metSoortVraag(voor, nieuw.length > 0 ? { ...na, ...Object.fromEntries(nieuw) } : na);
}
