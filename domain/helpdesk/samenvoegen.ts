import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import { addStilleRegel } from './add-regel';
import type { HelpdeskRoute, Helpdeskvraag } from './helpdeskvraag';
import { settleVraag } from './settle-vraag';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

export type SamenvoegenInput = {
  van: Helpdeskvraag;
  naar: Helpdeskvraag;
  route: HelpdeskRoute;
  functie: string;
  stempel: Stempel;
};

function zijnSoortgelijk(van: Helpdeskvraag, naar: Helpdeskvraag): boolean {
  if (van.wens || naar.wens) return van.wens !== undefined && naar.wens !== undefined;
  return van.schoolId === naar.schoolId;
}

/**
 * Why these two cannot become one. Questions of two schools stay apart: the one may not read the other. Of wishes only the
 * votes go along.
 */
export function judgeSamenvoegen({ van, naar }: Pick<SamenvoegenInput, 'van' | 'naar'>): Result<void> {
  if (van.status === 'gesloten' || naar.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  if (van.vraagId === naar.vraagId)
    return refuse({ code: 'regel', message: 'Kies een andere vraag: een vraag kan niet bij zichzelf.' });
  if (zijnSoortgelijk(van, naar)) return accept(undefined);
  return refuse({
    code: 'regel',
    message:
      'Voeg alleen vragen van dezelfde school samen, of twee wensen. Geef anders elke school een eigen antwoord.',
  });
}

/** The one that goes: closed, with where to look; who asked gets a mail. */
export function voegSamen({ van, naar, route, functie, stempel }: SamenvoegenInput): HelpdeskWissel {
  const tekst = `Deze vraag gaat verder als ${naar.nummer}: ${naar.onderwerp}.`;
  const { vraag, regels } = addStilleRegel({
    vraag: van,
    regelSoort: 'gebeurtenis',
    functie,
    tekst,
    via: 'app',
    stempel,
  });
  return {
    vraag: settleVraag({ ...vraag, route, status: 'gesloten', sluitOp: GEEN_MOMENT, samengevoegdIn: naar.vraagId }),
    regels,
    mails: [{ mailSoort: 'samengevoegd', regel: regels[0] }],
  };
}

/** Who asked the same reads along from now on, and gets the answer. */
function withVolgers(vraag: Helpdeskvraag, van: Helpdeskvraag): Helpdeskvraag {
  const erbij = [van.steller.id, ...(van.volgers ?? [])].filter((id) => id !== vraag.steller.id);
  const volgers = [...new Set([...(vraag.volgers ?? []), ...erbij])];
  return volgers.length > 0 ? settleVraag({ ...vraag, volgers }) : vraag;
}

/** The one that stays: it takes over who asked, or the votes, each person once. `verzoekId`: of this merge. */
export function ontvangSamengevoegde({
  van,
  naar,
  functie,
  stempel,
  verzoekId,
}: Omit<SamenvoegenInput, 'route'> & { verzoekId: string }): HelpdeskWissel {
  const { vraag, regels } = addStilleRegel({
    vraag: naar,
    regelSoort: 'gebeurtenis',
    functie,
    tekst: van.wens ? `De wens ${van.nummer} telt hier mee.` : `${van.nummer} is hierbij gevoegd: ${van.onderwerp}.`,
    via: 'app',
    verzoekId,
    stempel,
  });
  if (!vraag.wens || !van.wens) return { vraag: withVolgers(vraag, van), regels, mails: [] };
  const stemmen = [...new Set([...vraag.wens.stemmen, ...van.wens.stemmen])];
  return { vraag: { ...vraag, wens: { ...vraag.wens, stemmen } }, regels, mails: [] };
}
