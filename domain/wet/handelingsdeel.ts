import { formatDatum } from '../datum/datum';
import { leesRijen, leesTekst, type Rij } from '../formulier/antwoord';
import { leesDatum } from '../stappenplan/datum-volgorde';
import { formatOpsomming } from '../stappenplan/opsomming';
import { isIngevuld, type Feiten } from './feiten';
import type { Bevinding } from './wet-uitkomst';

const isLeegIn = (rij: Rij, naam: string): boolean => leesTekst(rij, naam).trim() === '';

function nameOntbrekend(wie: boolean, hoe: boolean): string {
  if (!hoe) return 'wie de ondersteuning geeft';
  return wie ? 'wie de ondersteuning geeft, en hoe' : 'hoe de ondersteuning gaat';
}

/** Every tussendoel says who supports and how. The number of a tussendoel is its place in the list. */
export function checkOndersteuning({ context }: Feiten): Bevinding {
  const plek = { stap: 8, pad: 'tussendoelen' } as const;
  const rijen = leesRijen(context.antwoorden(8), 'tussendoelen');
  if (rijen.length === 0) return { ...plek, toestand: 'ontbreekt', toelichting: 'Er is nog geen tussendoel.' };
  const open = rijen.filter((rij) => isLeegIn(rij, 'wie') || isLeegIn(rij, 'hoe'));
  const [eerste] = open;
  if (!eerste) {
    const aantal = rijen.length === 1 ? '1 tussendoel' : `${rijen.length} tussendoelen`;
    return { ...plek, toestand: 'inOrde', toelichting: `${aantal}, met wie de ondersteuning geeft, en hoe` };
  }
  const nummers = formatOpsomming(open.map((rij) => rijen.indexOf(rij) + 1));
  const wat = nameOntbrekend(
    open.some((rij) => isLeegIn(rij, 'wie')),
    open.some((rij) => isLeegIn(rij, 'hoe')),
  );
  const pad = `tussendoelen/${eerste.id}/${isLeegIn(eerste, 'wie') ? 'wie' : 'hoe'}`;
  return { stap: 8, pad, toestand: 'ontbreekt', toelichting: `Bij tussendoel ${nummers} staat nog niet ${wat}.` };
}

export function checkAfwijking(feiten: Feiten): Bevinding {
  const stap7 = feiten.context.antwoorden(7);
  if (typeof stap7.afwijking !== 'boolean') {
    const toelichting = 'Er staat nog niet of het programma afwijkt.';
    return { stap: 7, pad: 'afwijking', toestand: 'ontbreekt', toelichting };
  }
  if (stap7.afwijking && !isIngevuld(feiten, 7, 'afwijkingToelichting')) {
    const toelichting = 'Er staat nog niet waar en waarom het programma afwijkt.';
    return { stap: 7, pad: 'afwijkingToelichting', toestand: 'ontbreekt', toelichting };
  }
  const op = leesDatum(stap7, 'perspectiefOp');
  const wat = stap7.afwijking ? 'Afwijking met toelichting' : 'Geen afwijking';
  return {
    stap: 7,
    pad: 'afwijking',
    toestand: 'inOrde',
    toelichting: op ? `${wat}, vastgelegd op ${formatDatum(op)}` : wat,
  };
}

function describeStand(aantalAkkoord: number, aantal: number): string {
  if (aantalAkkoord > 0)
    return `${aantalAkkoord} van de ${aantal} gezaghebbenden ${aantalAkkoord === 1 ? 'heeft' : 'hebben'} ingestemd.`;
  return aantal === 1
    ? 'Nog niet gevraagd aan de gezaghebbende.'
    : `Nog niet gevraagd aan de ${aantal} gezaghebbenden.`;
}

/** Art. 40a(2) WPO: every gezaghebbende agrees with the handelingsdeel, which must be there first. BR-20 [L10] */
export function checkOvereenstemming(feiten: Feiten, heeftHandelingsdeel: boolean): Bevinding {
  const plek = { stap: 9, pad: 'instemmingen' } as const;
  const { gezaghebbenden, aantalAkkoord, weigering, heeftOvereenstemming } = feiten;
  if (weigering) {
    const pad = `instemmingen/${weigering.id}/instemming`;
    return { stap: 9, pad, toestand: 'ontbreekt', toelichting: 'Niet elke gezaghebbende stemt in.' };
  }
  if (gezaghebbenden.length === 0) {
    const toelichting = 'In stap 1 staat nog geen gezaghebbende.';
    return { stap: 1, pad: 'gezaghebbenden', toestand: 'ontbreekt', toelichting };
  }
  if (heeftOvereenstemming) {
    const wie = aantalAkkoord === 1 ? 'De gezaghebbende stemt in' : `De ${aantalAkkoord} gezaghebbenden stemmen in`;
    return { ...plek, toestand: 'inOrde', toelichting: wie };
  }
  const toelichting = describeStand(aantalAkkoord, gezaghebbenden.length);
  if (!heeftHandelingsdeel) return { ...plek, toestand: 'wacht', toelichting, wachtOp: 'Eerst stap 8' };
  return { ...plek, toestand: 'ontbreekt', toelichting };
}
