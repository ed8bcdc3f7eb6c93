import { formatDatum } from '../datum/datum';
import { leesDatum } from '../stappenplan/datum-volgorde';
import { isIngevuld, type Feiten } from './feiten';
import type { Bevinding } from './wet-uitkomst';

/** Hoorrecht for the OPP is in force from this day. Source: [L8] */
const HOORRECHT_VANAF = '2025-08-01';
const LATER_VERPLICHT = `Verplicht vanaf ${formatDatum(HOORRECHT_VANAF)}`;

/** How, when, what, and what it changed. Source: [L9] */
const STEM_VELDEN = [
  ['stemVorm', 'Er staat nog niet hoe de leerling zijn mening gaf.'],
  ['stemDatum', 'Er staat nog niet wanneer de leerling is gehoord.'],
  ['stemTekst', 'De inbreng van de leerling is nog niet ingevuld.'],
  ['stemInvloed', 'De invloed van de leerling op het plan is nog niet ingevuld.'],
] as const;

type Open = { stap: 2 | 10; pad: string; toelichting: string };

function findOpen(feiten: Feiten): Open | undefined {
  if (feiten.context.antwoorden(2).stemAfgezien === true) {
    if (isIngevuld(feiten, 2, 'stemAfgezienReden')) return undefined;
    return {
      stap: 2,
      pad: 'stemAfgezienReden',
      toelichting: 'Er staat nog niet waarom de leerling geen inbreng geeft.',
    };
  }
  const leeg = STEM_VELDEN.find(([naam]) => !isIngevuld(feiten, 2, naam));
  return leeg && { stap: 2, pad: leeg[0], toelichting: leeg[1] };
}

/** The pupil is heard at an evaluation too. [L6][L9] */
function findOpenEvaluatie(feiten: Feiten): Open | undefined {
  const gehouden = leesDatum(feiten.context.antwoorden(10), 'gehoudenOp');
  if (!gehouden || gehouden < HOORRECHT_VANAF || gehouden > feiten.vandaag) return undefined;
  if (isIngevuld(feiten, 10, 'stemLeerling')) return undefined;
  return {
    stap: 10,
    pad: 'stemLeerling',
    toelichting: 'De stem van de leerling bij de evaluatie is nog niet ingevuld.',
  };
}

/**
 * After the decision the school tells the pupil how the opinion was weighed; the law sets no term for it [L9]. The date may
 * be an appointment: who did it says that it was done.
 */
function checkTerugkoppeling(feiten: Feiten, vastgelegd: string): Bevinding {
  const op = leesDatum(feiten.context.antwoorden(2), 'terugkoppelingOp');
  const isVerteld = op && op <= feiten.vandaag && isIngevuld(feiten, 2, 'terugkoppelingDoor');
  if (!feiten.vastgesteldOp || isVerteld)
    return { stap: 2, pad: 'stemTekst', toestand: 'inOrde', toelichting: vastgelegd };
  const toelichting = `${vastgelegd}. Vertel de leerling nog wat ermee is gedaan.`;
  return { stap: 2, pad: op ? 'terugkoppelingDoor' : 'terugkoppelingOp', toestand: 'loopt', toelichting };
}

function checkVastgelegd(feiten: Feiten, isVerplicht: boolean): Bevinding {
  const stap2 = feiten.context.antwoorden(2);
  if (stap2.stemAfgezien === true) {
    const toelichting = 'De leerling geeft nu geen inbreng. De reden staat erbij.';
    return { stap: 2, pad: 'stemAfgezien', toestand: 'inOrde', toelichting };
  }
  if (!isVerplicht) {
    return { stap: 2, pad: 'stemTekst', toestand: 'inOrde', toelichting: `Vastgelegd. ${LATER_VERPLICHT}` };
  }
  const op = leesDatum(stap2, 'stemDatum');
  return checkTerugkoppeling(feiten, op ? `Vastgelegd op ${formatDatum(op)}` : 'Vastgelegd');
}

/** Judged by the date of the OPP: the day of adoption, or today while it is not adopted. */
export function checkStem(feiten: Feiten): Bevinding {
  const isVerplicht = (feiten.vastgesteldOp ?? feiten.vandaag) >= HOORRECHT_VANAF;
  const open = findOpen(feiten);
  const openEvaluatie = findOpenEvaluatie(feiten);
  if (open && !isVerplicht) {
    return { stap: 2, pad: open.pad, toestand: 'loopt', toelichting: `Nog niet vastgelegd. ${LATER_VERPLICHT}` };
  }
  const ontbreekt = open ?? openEvaluatie;
  return ontbreekt ? { ...ontbreekt, toestand: 'ontbreekt' } : checkVastgelegd(feiten, isVerplicht);
}
