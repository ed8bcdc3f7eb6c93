import type { Medewerker } from '@domain/adresboek/medewerker';
import type { PostSleutel } from '@domain/beheer/post-beeld';
import type { Bericht, BerichtBasis } from '@domain/bericht/bericht';
import { retryBericht } from '@domain/bericht/bericht-verloop';
import { requeueBericht } from '@domain/dossier/requeue-bericht';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { retryGesprek } from '@domain/gesprek/gesprek-verloop';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { accept, type Result } from '@domain/result';
import type { DocumentStore, Stored } from '../../ports';
import { toAuditRegel } from '../audit';
import type { Deps, HelpdeskDeps } from '../deps';
import { commitDossier, loadMetInstellingen } from '../dossier-store';
import { loadVraag, routeNu } from '../helpdesk-store';
import { ANDERE_LEZERS, isZelfdeLezers } from '../helpdesk/retry-helpdesk-mail';
import { findOppOmgeving } from '../personen';
import { NIET_GEVONDEN } from '../refusals';
import type { Wachtend } from './bakken';

export type RequeueDeps = Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> &
  Pick<HelpdeskDeps, 'helpdesk' | 'bijeenkomsten' | 'helpdeskAdres'>;
/** `undefined`: somebody else changed it at the same moment. */
type Gelukt = Result<true> | undefined;

const replace = async (store: DocumentStore, { partition, version }: Stored<BerichtBasis>, value: BerichtBasis) =>
  (await store.commit(partition, [{ kind: 'replace', value, version }])).ok ? accept(true as const) : undefined;

/** The rules of the dossier hold for beheer too: not to who may not have it any more (BR-19). Nothing of it is shown. */
async function requeueInDossier(deps: RequeueDeps, medewerker: Medewerker, stored: Stored<Bericht>): Promise<Gelukt> {
  const voor = await loadMetInstellingen(deps, stored.partition);
  if (!voor) return NIET_GEVONDEN;
  const { consulenten } = await findOppOmgeving(deps.adresboek, voor.dossier.kop.schoolId);
  const stempel = { doorId: medewerker.id, door: medewerker.naam, op: deps.clock().toISOString() };
  const ontvangers = consulenten.map(({ id }) => id);
  const opnieuw = requeueBericht(voor.dossier, { bericht: stored.value, ontvangers, stempel });
  if (!opnieuw.ok) return opnieuw;
  const { bericht, ...verandering } = opnieuw.value;
  const na = await commitDossier(deps.dossiers, {
    verandering: { ...verandering, ook: [{ kind: 'replace', value: bericht, version: stored.version }] },
    moment: { stempel, uniek: deps.newId() },
    wat: 'bericht-herkanst-door-beheer',
    voor,
  });
  return na && accept(true);
}

/** A draft goes to who reads along now, and to nobody else (BR-32). */
async function checkLezers(deps: RequeueDeps, { partition, value }: Stored<HelpdeskBericht>): Promise<Result<true>> {
  const bron = value.mailSoort === undefined ? undefined : await loadVraag(deps.helpdesk, partition);
  if (!bron) return accept(true);
  const route = await routeNu(deps, bron.vraag);
  if (!route.ok) return route;
  return isZelfdeLezers(value, { ...bron.vraag, route: route.value }) ? accept(true) : ANDERE_LEZERS;
}

async function requeueMail(
  deps: RequeueDeps,
  bak: 'bijeenkomsten' | 'helpdesk',
  stored: Stored<BerichtBasis>,
): Promise<Gelukt> {
  const mag = bak === 'helpdesk' ? await checkLezers(deps, stored as Stored<HelpdeskBericht>) : accept(true as const);
  if (!mag.ok) return mag;
  const opnieuw = retryBericht(stored.value, deps.clock().toISOString());
  return opnieuw.ok ? replace(deps[bak], stored, opnieuw.value) : opnieuw;
}

/** The talk itself does not change, so neither does the dossier; that beheer did it stands in its audit. */
async function requeueGesprek(
  { dossiers, clock, newId }: RequeueDeps,
  { id: door }: Medewerker,
  { partition, value, version }: Stored<Gesprek>,
): Promise<Gelukt> {
  const op = clock().toISOString();
  const opnieuw = retryGesprek(value, op);
  if (!opnieuw.ok) return opnieuw;
  const bewaard = await dossiers.commit(partition, [
    { kind: 'replace', value: opnieuw.value, version },
    { kind: 'create', value: toAuditRegel('gesprek-herkanst-door-beheer', door, op, newId()) },
  ]);
  return bewaard.ok ? accept(true) : undefined;
}

/** One try at one document that stands in attention. */
export function requeueEen(
  deps: RequeueDeps,
  medewerker: Medewerker,
  { bak }: PostSleutel,
  stored: Stored<Wachtend>,
): Promise<Gelukt> {
  switch (bak) {
    case 'dossiers':
      return requeueInDossier(deps, medewerker, stored as Stored<Wachtend & Bericht>);
    case 'gesprekken':
      return requeueGesprek(deps, medewerker, stored as Stored<Wachtend & Gesprek>);
    default:
      return requeueMail(deps, bak, stored as Stored<Wachtend & BerichtBasis>);
  }
}
