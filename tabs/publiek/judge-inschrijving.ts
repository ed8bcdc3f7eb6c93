import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import { readInschrijving } from '@domain/bijeenkomst/inschrijving';
import type { Antwoorden, Rij } from '@domain/formulier/antwoord';
import type { Refusal } from '@domain/result';
import { clarify } from '../form/gewoon/judge-formulier';

/** What the server would say of this form; it alone knows the schools. */
export function judgeInschrijving(antwoorden: Antwoorden, vragen: readonly Rij[]): readonly Refusal[] {
  const gelezen = readInschrijving(antwoorden, vragen, []);
  return gelezen.ok ? [] : clarify(listAanmeldVelden(vragen), gelezen.refusals);
}
