import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Stempel } from '@domain/formulier/wijziging';
import { refuse } from '@domain/result';
import { mayArtikelPubliceren, mayArtikelSchrijven } from '@domain/toegang/kennisbank';
import type { Clock } from '../../ports';

const ALLEEN_SCHRIJVERS = refuse({
  code: 'geen-toegang',
  message: 'Uitleg schrijven doet het samenwerkingsverband. Mis je iets? Laat het weten via de helpdesk.',
});
const ALLEEN_THEMAVERBINDER = refuse({
  code: 'geen-toegang',
  message: 'Uitleg online zetten doet de Themaverbinder. Vraag om review.',
});

type UseCase<I extends readonly unknown[], U> = (medewerker: Medewerker, ...input: I) => Promise<U>;

/** The gates of the use-cases here, whatever is asked for. */
export const forSchrijver =
  <I extends readonly unknown[], U>(useCase: UseCase<I, U>) =>
  async (medewerker: Medewerker, ...input: I): Promise<U | typeof ALLEEN_SCHRIJVERS> =>
    mayArtikelSchrijven(medewerker) ? useCase(medewerker, ...input) : ALLEEN_SCHRIJVERS;
export const forVerbinder =
  <I extends readonly unknown[], U>(useCase: UseCase<I, U>) =>
  async (medewerker: Medewerker, ...input: I): Promise<U | typeof ALLEEN_SCHRIJVERS> => {
    if (!mayArtikelSchrijven(medewerker)) return ALLEEN_SCHRIJVERS;
    return mayArtikelPubliceren(medewerker) ? useCase(medewerker, ...input) : ALLEEN_THEMAVERBINDER;
  };

export const stampOf = ({ id, naam }: Medewerker, clock: Clock): Stempel => ({
  doorId: id,
  door: naam,
  op: clock().toISOString(),
});
