import type { Medewerker } from '@domain/adresboek/medewerker';
import { retryBericht } from '@domain/bericht/bericht-verloop';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { vraagtAandacht, type HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Adres, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { refuse, type Result } from '@domain/result';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import type { Stored, Write } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { routeNu } from '../helpdesk-store';
import { adresseer } from '../make-helpdesk-bericht';
import { ALLEEN_HELPDESK, VRAAG_TE_DRUK } from '../refusals';
import { findLeesbareVraag } from './find-leesbare-vraag';
import { showVraag } from './show-vraag';

export type RetryHelpdeskMail = (medewerker: Medewerker, input: { vraagId: string }) => Promise<Result<VraagBeeld>>;

/** One commit takes a hundred writes. */
const MAX_MAILS = 100;
const GEEN_MAIL_OM_TE_HERKANSEN = refuse({
  code: 'bericht-niet-in-aandacht',
  message: 'Er ligt geen mail over deze vraag die nog weg moet. Laad de pagina opnieuw om te zien hoe het staat.',
});
export const ANDERE_LEZERS = refuse({
  code: 'regel',
  message:
    'Een mail over deze vraag gaat nu naar andere mensen dan toen. Schrijf een nieuw antwoord; dat gaat naar hen. Sluit daarna deze melding.',
});

/**
 * Every mail about this question that stopped goes out again. The draft may be in transport with its readers, so a mail that
 * would have others by now stays where it is (BR-32).
 */
export const createRetryHelpdeskMail =
  (deps: HelpdeskDeps): RetryHelpdeskMail =>
  async (medewerker, { vraagId }) => {
    const bron = await findLeesbareVraag(deps.helpdesk, medewerker, vraagId);
    if (!bron.ok) return bron;
    if (!mayBehandelVraag(medewerker, bron.value.vraag)) return ALLEEN_HELPDESK;
    const route = await routeNu(deps, bron.value.vraag);
    if (!route.ok) return route;
    const gestopt = (await deps.helpdesk.list<HelpdeskBericht>(vraagId, 'bericht-')).filter(({ value }) =>
      vraagtAandacht(value),
    );
    if (gestopt.length === 0) return GEEN_MAIL_OM_TE_HERKANSEN;
    const vraag = { ...bron.value.vraag, route: route.value };
    const writes = toWrites(gestopt, vraag, deps.clock().toISOString());
    if (writes.length === 0) return ANDERE_LEZERS;
    const bewaard = await deps.helpdesk.commit(vraagId, writes.slice(0, MAX_MAILS));
    return bewaard.ok ? showVraag(deps, medewerker, vraagId) : VRAAG_TE_DRUK;
  };

const toWrites = (gestopt: readonly Stored<HelpdeskBericht>[], vraag: Helpdeskvraag, nu: string): readonly Write[] =>
  gestopt.flatMap(({ value, version }): readonly Write[] => {
    const opnieuw = retryBericht(value, nu);
    return opnieuw.ok && isZelfdeLezers(value, vraag) ? [{ kind: 'replace', value: opnieuw.value, version }] : [];
  });

export function isZelfdeLezers({ mailSoort, aan, cc = [] }: HelpdeskBericht, vraag: Helpdeskvraag): boolean {
  const nu = adresseer(vraag, { mailSoort, aan });
  return toLezers(nu.aan, nu.cc) === toLezers(aan, cc);
}

const toLezers = (aan: Adres, cc: readonly Adres[]): string =>
  [aan, ...cc.toSorted((een, ander) => een.email.localeCompare(ander.email))]
    .map(({ email }) => email.toLowerCase())
    .join();
