import { formatDatum } from '../datum/datum';
import { leesDatum } from '../stappenplan/datum-volgorde';
import { isIngevuld, type Feiten } from './feiten';
import type { Bevinding } from './wet-uitkomst';
import { measureZesWeken } from './zes-weken';

function describeVastgesteld(vastgesteldOp: string, dagenOver: number): string {
  const op = `Vastgesteld op ${formatDatum(vastgesteldOp)}`;
  if (dagenOver >= 0) return `${op}, binnen zes weken`;
  return `${op}, ${dagenOver === -1 ? '1 dag' : `${-dagenOver} dagen`} na de zes weken`;
}

/** Before the last day it runs, after it only adoption ends it. Adopted late is adopted: the text says how late. [L1] */
export function checkZesWeken({ start, vandaag, vastgesteldOp, weigering }: Feiten): Bevinding {
  const plek = { stap: 1, pad: 'startdatum' } as const;
  if (!start) return { ...plek, toestand: 'ontbreekt', toelichting: 'De startdatum is nog niet ingevuld.' };
  const { tot, dagenOver } = measureZesWeken(start, vandaag, vastgesteldOp);
  if (vastgesteldOp) return { ...plek, toestand: 'inOrde', toelichting: describeVastgesteld(vastgesteldOp, dagenOver) };
  if (dagenOver >= 0) return { ...plek, toestand: 'loopt', toelichting: `Loopt: uiterlijk ${formatDatum(tot)}` };
  const toelichting = `De zes weken waren om op ${formatDatum(tot)}. Het OPP is nog niet vastgesteld.`;
  return { stap: 9, pad: weigering ? 'instemmingen' : 'vastgesteldOp', toestand: 'ontbreekt', toelichting };
}

/** On overeenstemming gericht overleg. [L3][L17] */
export function checkOverleg({ context, vandaag }: Feiten): Bevinding {
  const plek = { stap: 9, pad: 'overlegOp' } as const;
  const op = leesDatum(context.antwoorden(9), 'overlegOp');
  if (!op)
    return { ...plek, toestand: 'ontbreekt', toelichting: 'De datum van het overleg (OOGO) is nog niet ingevuld.' };
  if (op > vandaag)
    return { ...plek, toestand: 'ontbreekt', toelichting: `Het overleg is gepland op ${formatDatum(op)}.` };
  return { ...plek, toestand: 'inOrde', toelichting: `Gehouden op ${formatDatum(op)}` };
}

function describeOpen(feiten: Feiten): { pad: string; toelichting: string } {
  const op = leesDatum(feiten.context.antwoorden(9), 'vastgesteldOp');
  if (!op) return { pad: 'vastgesteldOp', toelichting: 'De datum van de vaststelling is nog niet ingevuld.' };
  if (!isIngevuld(feiten, 9, 'vastgesteldDoor')) {
    return { pad: 'vastgesteldDoor', toelichting: 'Er staat nog niet wie het OPP heeft vastgesteld.' };
  }
  return { pad: 'vastgesteldOp', toelichting: `De vaststelling is gepland op ${formatDatum(op)}.` };
}

/** By the bevoegd gezag, after agreement. [L1][L10] */
export function checkVaststelling(feiten: Feiten): Bevinding {
  const { vastgesteldOp, heeftOvereenstemming } = feiten;
  if (vastgesteldOp) {
    const toelichting = `Vastgesteld op ${formatDatum(vastgesteldOp)}`;
    return { stap: 9, pad: 'vastgesteldOp', toestand: 'inOrde', toelichting };
  }
  if (heeftOvereenstemming) return { stap: 9, ...describeOpen(feiten), toestand: 'ontbreekt' };
  const toelichting = 'Kan pas als de ouders hebben ingestemd.';
  return { stap: 9, pad: 'instemmingen', toestand: 'wacht', toelichting, wachtOp: 'Eerst instemming' };
}
