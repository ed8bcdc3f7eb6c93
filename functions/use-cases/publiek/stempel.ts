import { accept, type Result } from '@domain/result';
import type { BijeenkomstDeps } from '../deps';
import { PAGINA_TE_OUD, TE_SNEL } from './weigeringen';

const GELDIG_MS = 7 * 24 * 3_600_000;
/** Nobody reads the page and fills in four fields in less; a robot does. */
const MIN_INVULTIJD_MS = 3000;

type Deps = Pick<BijeenkomstDeps, 'tokens'>;

/** Says when the form was opened, in a way that nobody can make up. */
export const makeStempel = ({ tokens }: Deps, bijeenkomstId: string, nu: Date): string =>
  tokens.sign({
    doel: 'formulier',
    bijeenkomstId,
    aanmeldingId: '',
    tot: new Date(nu.getTime() + GELDIG_MS).toISOString(),
  });

export function judgeStempel(
  { tokens }: Deps,
  { stempel, bijeenkomstId, nu }: { stempel: string; bijeenkomstId: string; nu: Date },
): Result<undefined> {
  const inhoud = tokens.verify(stempel, 'formulier', nu.toISOString());
  if (inhoud?.bijeenkomstId !== bijeenkomstId) return PAGINA_TE_OUD;
  const geopend = Date.parse(inhoud.tot) - GELDIG_MS;
  return nu.getTime() - geopend < MIN_INVULTIJD_MS ? TE_SNEL : accept(undefined);
}
