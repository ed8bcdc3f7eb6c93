import { refuse } from '../result';

export const AL_VERZONDEN = refuse({
  code: 'nieuwsbrief-verzonden',
  message: 'Deze nieuwsbrief is verstuurd en verandert niet meer. Maak een nieuwe nieuwsbrief voor een aanvulling.',
});

/** Somebody else saved meanwhile. */
export const INTUSSEN_VERANDERD = refuse({
  code: 'dossier-gewijzigd',
  message: 'Een collega heeft deze nieuwsbrief intussen veranderd. Bekijk eerst wat er nu staat.',
});

export const GEEN_ONTVANGERS = refuse({
  code: 'ontvanger-onbekend',
  message: 'Er is nog geen school met een adres. Vraag beheer om het adresboek aan te vullen; daarna kan je versturen.',
});

export const NIETS_TE_HERHALEN = refuse({
  code: 'bericht-niet-in-aandacht',
  message: 'Er is geen mail die aandacht vraagt. Alles is verstuurd of onderweg.',
});
