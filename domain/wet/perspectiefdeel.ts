import { formatDatum } from '../datum/datum';
import { leesCodes, leesRijen, leesTekst, type Antwoorden } from '../formulier/antwoord';
import { formatBestemmingen } from '../stappenplan/bestemmingen';
import { leesDatum } from '../stappenplan/datum-volgorde';
import { isIngevuld, type Feiten } from './feiten';
import type { Bevinding } from './wet-uitkomst';

export function checkUitstroombestemming({ context }: Feiten): Bevinding {
  const plek = { stap: 7, pad: 'bestemmingen' } as const;
  const bestemmingen = formatBestemmingen(leesCodes(context.antwoorden(7), 'bestemmingen'));
  if (bestemmingen === '') return { ...plek, toestand: 'ontbreekt', toelichting: 'De bestemming is nog niet gekozen.' };
  return { ...plek, toestand: 'inOrde', toelichting: bestemmingen };
}

type Factoren = { soorten: readonly string[]; datum: string | undefined };

/** A row counts once it says something. */
const readFactoren = (antwoorden: Antwoorden): Factoren => ({
  soorten: leesRijen(antwoorden, 'factoren')
    .filter((rij) => leesTekst(rij, 'tekst').trim() !== '')
    .map((rij) => leesTekst(rij, 'soort')),
  datum: leesDatum(antwoorden, 'momentopnameOp'),
});

/** Those of now; where step 3 stands empty, those of the last momentopname. */
function findFactoren({ context, dossier }: Feiten): Factoren {
  const nu = readFactoren(context.antwoorden(3));
  const laatste = dossier.momentopnamen.at(-1);
  return nu.soorten.length > 0 || !laatste ? nu : { ...readFactoren(laatste.antwoorden), datum: laatste.datum };
}

function nameOntbrekend(soorten: readonly string[]): string | undefined {
  const ontbreekt = ['stimulerend', 'belemmerend'].filter((soort) => !soorten.includes(soort));
  if (ontbreekt.length === 0) return undefined;
  return ontbreekt.length === 2 ? 'Er staan nog geen factoren.' : `Er staat nog geen ${ontbreekt[0]}e factor.`;
}

/** Both the factors of step 3 and the text of step 7 that weighs them. */
export function checkOnderbouwing(feiten: Feiten): Bevinding {
  const { soorten, datum } = findFactoren(feiten);
  const ontbrekend = nameOntbrekend(soorten);
  if (ontbrekend) return { stap: 3, pad: 'factoren', toestand: 'ontbreekt', toelichting: ontbrekend };
  if (!isIngevuld(feiten, 7, 'onderbouwing')) {
    const toelichting = 'De onderbouwing van de bestemming is nog niet ingevuld.';
    return { stap: 7, pad: 'onderbouwing', toestand: 'ontbreekt', toelichting };
  }
  const toelichting = `${soorten.length} factoren${datum ? `, bijgewerkt op ${formatDatum(datum)}` : ''}`;
  return { stap: 3, pad: 'factoren', toestand: 'inOrde', toelichting };
}
