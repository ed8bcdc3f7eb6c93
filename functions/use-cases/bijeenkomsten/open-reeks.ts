import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, refuse, type Refusal, type Result } from '@domain/result';
import type { BijeenkomstDeps } from '../deps';
import { createBijeenkomst } from './create-bijeenkomst';
import { stampOf } from './staff';
import { listWijken } from './wijken';

type Lid = { id: string; antwoorden: Antwoorden };
/** The answers of each one stand over those of the reeks. */
type OpenReeksInput = { reeksId: string; antwoorden: Antwoorden; bijeenkomsten: readonly Lid[] };
export type OpenReeks = (medewerker: Medewerker, input: OpenReeksInput) => Promise<Result<{ ids: readonly string[] }>>;

/** What one of them answered itself is pointed at there; what they share is pointed at once. */
const toPlaats =
  ({ id, antwoorden }: Lid) =>
  (refusal: Refusal): Refusal => {
    const veld = refusal.pad?.split('/')[0] ?? '';
    return Object.hasOwn(antwoorden, veld) ? { ...refusal, pad: `bijeenkomsten/${id}/${refusal.pad}` } : refusal;
  };
const isEerste = (refusal: Refusal, plaats: number, alle: readonly Refusal[]): boolean =>
  alle.findIndex(({ code, pad }) => code === refusal.code && pad === refusal.pad) === plaats;

/** Judged as a whole, then made one by one: who repeats a request that broke off gets the rest, and nothing twice. */
export const createOpenReeks =
  (deps: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock'>): OpenReeks =>
  async (medewerker, { reeksId, antwoorden, bijeenkomsten }) => {
    const basis = { reeksId, stempel: stampOf(medewerker, deps.clock), wijken: await listWijken(deps.adresboek) };
    const nieuw: Bijeenkomst[] = [];
    const refusals: Refusal[] = [];
    for (const lid of bijeenkomsten) {
      const een = openBijeenkomst({
        ...basis,
        bijeenkomstId: lid.id,
        antwoorden: { ...antwoorden, ...lid.antwoorden },
      });
      if (een.ok) nieuw.push(een.value);
      else refusals.push(...een.refusals.map(toPlaats(lid)));
    }
    if (refusals.length > 0) return refuse(...refusals.filter(isEerste));
    for (const bijeenkomst of nieuw) await createBijeenkomst(deps.bijeenkomsten, bijeenkomst);
    return accept({ ids: nieuw.map(({ bijeenkomstId }) => bijeenkomstId) });
  };
