import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import { always, type Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';

const EMAIL: readonly Veld[] = [
  { naam: 'email', soort: 'tekst', label: 'E-mailadres', maxLengte: 200, invoer: 'email', isVerplicht: always },
];

export const judgeEmail = (email: string): readonly Refusal[] =>
  checkAntwoorden(EMAIL, { email: email.trim() }, 'gereed');
