import type { HelpdeskInstellingen } from '@domain/helpdesk/helpdesk-beeld';
import type { Gespreksregel, HelpdeskRoute, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { STANDAARD_INSTELLINGEN } from '@domain/helpdesk/instellingen';
import type { Stempel } from '@domain/formulier/wijziging';
import { listVraagMeldingen } from '@domain/melding/list-meldingen';
import { routeVraag } from '@domain/helpdesk/route-vraag';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { accept, type Result } from '@domain/result';
import type { Document, DocumentStore, Write } from '../ports';
import type { HelpdeskDeps } from './deps';
import { makeHelpdeskBericht, type MaakBerichtDeps } from './make-helpdesk-bericht';
import { toMeldingWrites } from './melding-writes';
import { VRAAG_NIET_GEVONDEN, VRAAG_TE_DRUK } from './refusals';
import { retryOnConflict } from './retry';

/** For what belongs to no question: settings, text blocks. */
export const HELPDESK_PARTITIE = 'helpdesk';
const INSTELLINGEN = 'instellingen';
type InstellingenDocument = Document & HelpdeskInstellingen & { bijgewerkt?: Stempel };

export type VraagBron = { vraag: Helpdeskvraag; version: string };
export type VraagStoreDeps = MaakBerichtDeps & Pick<HelpdeskDeps, 'helpdesk' | 'newId' | 'adresboek' | 'meldtInTeams'>;

export type InstellingenBron = { instellingen: HelpdeskInstellingen; bijgewerkt?: Stempel; version?: string };

export async function readInstellingen(helpdesk: DocumentStore): Promise<InstellingenBron> {
  const bewaard = await helpdesk.read<InstellingenDocument>(HELPDESK_PARTITIE, INSTELLINGEN);
  if (!bewaard) return { instellingen: STANDAARD_INSTELLINGEN };
  const { uren, telefoon, bijgewerkt } = bewaard.value;
  return { instellingen: { uren, telefoon }, ...(bijgewerkt && { bijgewerkt }), version: bewaard.version };
}

export const loadInstellingen = async (helpdesk: DocumentStore): Promise<HelpdeskInstellingen> =>
  (await readInstellingen(helpdesk)).instellingen;

/** On what was read: refused when somebody else was first. */
export function toInstellingenWrite(
  instellingen: HelpdeskInstellingen,
  bijgewerkt: Stempel,
  version: string | undefined,
): Write<InstellingenDocument> {
  const value = { id: INSTELLINGEN, soort: 'instellingen', ...instellingen, bijgewerkt };
  return version === undefined ? { kind: 'create', value } : { kind: 'replace', value, version };
}

export async function loadVraag(helpdesk: DocumentStore, vraagId: string): Promise<VraagBron | undefined> {
  const kop = await helpdesk.read<Helpdeskvraag>(vraagId, 'vraag');
  return kop && { vraag: kop.value, version: kop.version };
}

export const listRegels = async (helpdesk: DocumentStore, vraagId: string): Promise<readonly Gespreksregel[]> =>
  (await helpdesk.list<Gespreksregel>(vraagId, 'regel-')).map(({ value }) => value);

/** Where a question goes, by the directory as it is at this moment. */
export const routeNu = async (
  { adresboek, helpdeskAdres }: Pick<HelpdeskDeps, 'adresboek' | 'helpdeskAdres'>,
  { vraagSoort, wijk, behandelaar, volgers }: Pick<Helpdeskvraag, 'vraagSoort' | 'wijk' | 'behandelaar' | 'volgers'>,
): Promise<Result<HelpdeskRoute>> => {
  const medewerkers = await adresboek.listMedewerkers();
  return routeVraag({
    vraagSoort,
    wijk,
    medewerkers,
    helpdeskAdres,
    behandelaarId: behandelaar?.id,
    volgerIds: volgers,
  });
};

/**
 * A wissel as writes. The head is made, or replaced with the version that was read, and everything else is put: every write
 * to this partition replaces the head, so its version guards the whole.
 */
export async function toWrites(
  deps: VraagStoreDeps,
  wissel: HelpdeskWissel,
  version: string | undefined,
  ernaast: readonly Document[] = [],
): Promise<readonly Write[]> {
  const { vraag, regels, mails } = wissel;
  const { uren } = await loadInstellingen(deps.helpdesk);
  const berichten = await Promise.all(
    mails.map((mail) => makeHelpdeskBericht(deps, { vraag, mail, uren, id: `bericht-${deps.newId()}` })),
  );
  return [
    version === undefined ? { kind: 'create', value: vraag } : { kind: 'replace', value: vraag, version },
    ...[...regels, ...berichten, ...ernaast].map((value): Write => ({ kind: 'put', value })),
    ...(await toMeldingWrites(deps, vraag.vraagId, listVraagMeldingen(wissel))),
  ];
}

type Regel<T extends HelpdeskWissel> = (bron: VraagBron) => Result<T> | Promise<Result<T>>;

/** A rule that changed nothing: the same request again. */
const isStil = ({ vraag, regels, mails }: HelpdeskWissel, bron: VraagBron): boolean =>
  vraag === bron.vraag && regels.length === 0 && mails.length === 0;

/** Reads, applies the rule and commits, again and again while others are first. */
export async function changeVraag<T extends HelpdeskWissel>(
  deps: VraagStoreDeps,
  vraagId: string,
  rule: Regel<T>,
  ernaast: (wissel: T) => readonly Document[] = () => [],
): Promise<Result<T>> {
  const uitkomst = await retryOnConflict(async (): Promise<Result<T> | undefined> => {
    const bron = await loadVraag(deps.helpdesk, vraagId);
    if (!bron) return VRAAG_NIET_GEVONDEN;
    const wissel = await rule(bron);
    if (!wissel.ok || isStil(wissel.value, bron)) return wissel;
    const writes = await toWrites(deps, wissel.value, bron.version, ernaast(wissel.value));
    return (await deps.helpdesk.commit(vraagId, writes)).ok ? accept(wissel.value) : undefined;
  });
  return uitkomst ?? VRAAG_TE_DRUK;
}
