import type { Medewerker } from '@domain/adresboek/medewerker';
import { refuse } from '@domain/result';
import { mayMaakNieuwsbrief } from '@domain/toegang/nieuwsbrief';

const ALLEEN_REDACTIE = refuse({
  code: 'geen-toegang',
  message:
    'Nieuwsbrieven maakt het samenwerkingsverband: de helpdesk, een consulent of de Themaverbinder. Lezen kan iedereen.',
});

/** The gate of every use-case here: only who writes the nieuwsbrief comes through. */
export const forRedactie =
  <I extends readonly unknown[], U>(useCase: (medewerker: Medewerker, ...input: I) => Promise<U>) =>
  async (medewerker: Medewerker, ...input: I): Promise<U | typeof ALLEEN_REDACTIE> =>
    mayMaakNieuwsbrief(medewerker) ? useCase(medewerker, ...input) : ALLEEN_REDACTIE;
