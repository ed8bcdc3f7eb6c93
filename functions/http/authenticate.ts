import type { HttpRequest } from '@azure/functions';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, refuse, type Result } from '@domain/result';
import type { CheckToken, Log } from '../ports';
import { Fault } from './fault';

/** What one request leaves in the log. */
export type LogFields = NonNullable<Parameters<Log>[2]>;

export type AuthenticateDeps = {
  checkToken: CheckToken;
  findMedewerker(oid: string): Promise<Medewerker | undefined>;
  /** Name of the samenwerkingsverband. */
  swv: string;
};

const NIET_AANGEMELD = refuse({
  code: 'niet-aangemeld',
  message: 'Je bent niet aangemeld, of je aanmelding is verlopen. Meld je opnieuw aan.',
});
const nietInAdresboek = (swv: string) =>
  refuse({
    code: 'niet-in-adresboek',
    message: `Je staat nog niet in het adresboek van ${swv}. Vraag de beheerder van ${swv} om je toe te voegen.`,
  });

const andereOrganisatie = (swv: string) =>
  refuse({
    code: 'andere-organisatie',
    message: `Je account hoort bij een andere organisatie. Meld je aan met het werkaccount van je school of van ${swv}.`,
  });

export const readToken = (request: HttpRequest): string | undefined =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/**
 * Who is calling: by the access token only. Headers such as `x-ms-client-principal` and the `user` that the library reads
 * from them can be made up by anyone, and are never looked at. Throws a 503 when the token could not be checked.
 */
export async function authenticate(
  request: HttpRequest,
  { checkToken, findMedewerker, swv }: AuthenticateDeps,
  log: LogFields,
): Promise<Result<Medewerker>> {
  const token = readToken(request);
  if (!token) return NIET_AANGEMELD;

  const uitkomst = await checkToken(token);
  if (uitkomst.soort === 'storing') throw new Fault(503, `sleutels-${uitkomst.reden}`);
  if (uitkomst.soort === 'afgewezen') {
    log.reden = uitkomst.reden;
    return uitkomst.reden === 'tenant' ? andereOrganisatie(swv) : NIET_AANGEMELD;
  }
  log.oid = uitkomst.oid;
  const medewerker = await findMedewerker(uitkomst.oid);
  return medewerker ? accept(medewerker) : nietInAdresboek(swv);
}
