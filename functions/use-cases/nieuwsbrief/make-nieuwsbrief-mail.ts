import type { Adres } from '@domain/helpdesk/helpdeskvraag';
import { GEEN_MOMENT } from '@domain/bijeenkomst/bijeenkomst';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { toMailTekst } from '@domain/nieuwsbrief/to-mail-tekst';
import type { Opmaak } from '../../ports';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { toOntvanger } from './uitschrijvingen';

/** What making a mail needs, the library for its shape loaded. */
export type BerichtDeps = Pick<
  NieuwsbriefDeps,
  'clock' | 'swv' | 'tokens' | 'sleutel' | 'linkNaarNieuwsbrief' | 'linkNaarUitschrijven'
> &
  Pick<Opmaak, 'makeNieuwsbriefHtml'>;

export const toBerichtId = (ontvanger: string): string => `bericht-${ontvanger}`;

/** The mail in both shapes, with this link to stop. */
export function makeNieuwsbriefMail(
  {
    swv,
    linkNaarNieuwsbrief,
    makeNieuwsbriefHtml,
  }: Pick<BerichtDeps, 'swv' | 'linkNaarNieuwsbrief' | 'makeNieuwsbriefHtml'>,
  { nieuwsbriefId, titel, inleiding, onderdelen }: Nieuwsbrief,
  uitschrijven: string,
): { onderwerp: string; tekst: string; html: string } {
  const links = { pagina: linkNaarNieuwsbrief(nieuwsbriefId), uitschrijven };
  const mail = { titel, inleiding, onderdelen, swv, links };
  return { onderwerp: titel, tekst: toMailTekst(mail), html: makeNieuwsbriefHtml(mail) };
}

/** The outbox document for one address. The link to stop does not end: who wants no mail must always be able to say so. */
export function makeNieuwsbriefBericht(deps: BerichtDeps, nieuwsbrief: Nieuwsbrief, aan: Adres): NieuwsbriefBericht {
  const op = deps.clock().toISOString();
  const { nieuwsbriefId } = nieuwsbrief;
  const ontvanger = toOntvanger(deps.sleutel, aan.email);
  const token = deps.tokens.sign({
    doel: 'uitschrijven',
    bijeenkomstId: nieuwsbriefId,
    aanmeldingId: ontvanger,
    tot: GEEN_MOMENT,
  });
  return {
    id: toBerichtId(ontvanger),
    soort: 'bericht',
    nieuwsbriefId,
    ontvanger,
    aan,
    ...makeNieuwsbriefMail(deps, nieuwsbrief, deps.linkNaarUitschrijven(token)),
    status: 'klaargezet',
    klaargezet: nieuwsbrief.verzonden ?? nieuwsbrief.gewijzigd,
    pogingen: 0,
    volgendePoging: op,
  };
}
