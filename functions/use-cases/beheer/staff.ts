import { heeftRol, type Medewerker } from '@domain/adresboek/medewerker';
import { refuse } from '@domain/result';

const ALLEEN_BEHEER = refuse({
  code: 'geen-toegang',
  message: 'Dit doet de beheerder van het samenwerkingsverband. Geef door wat er anders moet.',
});

/** The gate of every use-case here. Beheer sees the directory and the settings, never what is in a dossier. */
export const forBeheer =
  <I extends readonly unknown[], U>(useCase: (medewerker: Medewerker, ...input: I) => Promise<U>) =>
  async (medewerker: Medewerker, ...input: I): Promise<U | typeof ALLEEN_BEHEER> =>
    heeftRol(medewerker, 'beheer') ? useCase(medewerker, ...input) : ALLEEN_BEHEER;
