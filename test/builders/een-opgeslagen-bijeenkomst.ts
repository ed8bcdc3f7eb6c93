import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { toKopgegevens } from '@domain/bijeenkomst/gegevens';
import type { Antwoorden } from '@domain/formulier/antwoord';
import * as regels from './een-bijeenkomst';

/** Published, 15 May 2025, 9.00–11.00 in Amsterdam; `antwoorden` may hold what the rules would refuse. */
export function eenBijeenkomst(over: Partial<Bijeenkomst> = {}, antwoorden: Antwoorden = {}): Bijeenkomst {
  const basis = regels.eenBijeenkomst({}, 'bijeenkomst-1');
  return { ...basis, ...toKopgegevens({ ...basis.antwoorden, ...antwoorden }), ...over };
}

/** A sign-up with a place. */
export const eenAanmelding = (over: Partial<Aanmelding> = {}): Aanmelding =>
  regels.eenAanmelding(1, {
    bijeenkomstId: 'bijeenkomst-1',
    deelnemer: regels.eenDeelnemer({ naam: 'Sanne Kievit', email: 's.kievit@zilverenreiger.example' }),
    ...over,
  });
