import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { judgeFase } from '@domain/bijeenkomst/fase';
import * as regel from '@domain/bijeenkomst/weigeringen';
import { refuse, type Result } from '@domain/result';
import { TIEN_MINUTEN, UUR } from './begrenzing';

const DICHT = { gesloten: regel.GESLOTEN, afgezegd: regel.AFGEZEGD, voorbij: regel.VOORBIJ };

/** Goes before what is wrong in the form: nobody should mend a form in vain. */
export function judgeOpen(bijeenkomst: Bijeenkomst, nu: string): Result<never> | undefined {
  const fase = judgeFase(bijeenkomst, nu);
  return Object.hasOwn(DICHT, fase) ? refuse(DICHT[fase as keyof typeof DICHT]) : undefined;
}

/** For everything that is wrong with a link: who made one up learns nothing from the answer. */
export const LINK_WERKT_NIET = refuse(regel.LINK_WERKT_NIET);
export const GAAT_NIET_DOOR = refuse(regel.AFGEZEGD);

/** The stempel of a page is a link of its own kind; here the visitor did nothing wrong but wait. */
export const PAGINA_TE_OUD = refuse({
  code: 'link-werkt-niet',
  message: 'Deze pagina stond te lang open. Laad de pagina opnieuw en meld je nog eens aan.',
});

export const TE_SNEL = refuse({
  code: 'te-snel',
  message: 'Dat ging erg snel. Wacht een paar tellen en druk nog eens op de knop.',
});

/** The longest that it can take: a stretch begins with its first request. */
const teVaak = (naSeconden: number, message: string): Result<never> => ({
  ok: false,
  refusals: [{ code: 'te-vaak', message }],
  naSeconden,
});

export const TE_VAAK = teVaak(
  TIEN_MINUTEN,
  'Er komen erg veel verzoeken van dit netwerk. Er is niets bewaard. Probeer het over tien minuten opnieuw.',
);

export const LINK_TE_VAAK = teVaak(
  UUR,
  'Voor dit adres is net al een paar keer een mail gevraagd. Kijk in je postvak, of probeer het over een uur.',
);

export const WIJZIGEN_TE_VAAK = teVaak(
  UUR,
  'Je hebt je aanmelding net heel vaak gewijzigd. Probeer het over een uur opnieuw.',
);

export const AL_GEREAGEERD = refuse({
  code: 'al-gereageerd',
  message: 'Met deze link is al een reactie gegeven. Die is bewaard.',
});
