import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ControleOordeel, ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import {
  judgeBeheerders,
  judgeConsulenten,
  judgeScholen,
  judgeThemaverbinder,
  type AdresboekStand,
} from '@domain/beheer/zelftest/judge-adresboek';
import { judgeAanmelding } from '@domain/beheer/zelftest/judge-aanmelding';
import { judgeKlok, judgeMeldingen, judgeSleutel, judgeVersie } from '@domain/beheer/zelftest/judge-omgeving';
import { judgePost } from '@domain/beheer/zelftest/judge-post';
import { accept, type Result } from '@domain/result';
import { toMedewerker, toSchool } from '../adresboek';
import { loadMedewerkers, loadScholen } from '../beheer/beheer-store';
import { createReadSwvInstellingen } from '../beheer/swv-instellingen';
import { countPost } from '../post/count-post';
import { codeOf, runControle, type Controle } from './run-controle';
import { tryBestanden, tryOpslag } from './try-opslag';
import { tryAnderen, tryBeveiligd, tryGesprekken, tryPubliek } from './try-postvakken';
import type { ZelftestDeps } from './zelftest-deps';

const MAX_MS = 10_000;

/** `token`: of who runs it. */
export type RunZelftest = (medewerker: Medewerker, input: { token: string }) => Promise<Result<ZelftestBeeld>>;

const loadStand = async ({ directory }: ZelftestDeps): Promise<AdresboekStand> => {
  const [scholen, medewerkers] = await Promise.all([loadScholen(directory), loadMedewerkers(directory)]);
  return { scholen: scholen.map(toSchool), medewerkers: medewerkers.map(toMedewerker) };
};

function listAdresboek(deps: ZelftestDeps): readonly Controle[] {
  const stand = loadStand(deps);
  const metStand = (judge: (stand: AdresboekStand) => ControleOordeel) => async () => judge(await stand);
  return [
    { code: 'scholen', doe: metStand(judgeScholen) },
    { code: 'beheerders', doe: metStand(judgeBeheerders) },
    { code: 'themaverbinder', doe: metStand(judgeThemaverbinder) },
    { code: 'consulenten', doe: metStand(judgeConsulenten) },
  ];
}

async function tryVersie(deps: ZelftestDeps, medewerker: Medewerker): Promise<ControleOordeel> {
  const instellingen = await createReadSwvInstellingen(deps)(medewerker);
  const bijgewerkt = instellingen.ok ? instellingen.value.bijgewerkt : undefined;
  return judgeVersie({ app: deps.feiten.versie, node: deps.feiten.node, bijgewerkt });
}

async function tryMeldingen({
  adresboek,
  feiten: { teamsAppId },
  getMeldingToken,
}: ZelftestDeps): Promise<ControleOordeel> {
  const { meldingen: isAan } = (await adresboek.readInstellingen()).kanalen;
  const code = isAan && teamsAppId ? await getMeldingToken().then(() => undefined, codeOf) : undefined;
  return judgeMeldingen({ isAan, teamsAppId, code });
}

const listControles = (deps: ZelftestDeps, medewerker: Medewerker, token: string): readonly Controle[] => [
  { code: 'aanmelding', doe: async () => judgeAanmelding(await deps.readKenmerken(token), deps.feiten.token) },
  ...listAdresboek(deps),
  { code: 'opslag', doe: () => tryOpslag(deps) },
  { code: 'bestanden', doe: () => tryBestanden(deps) },
  { code: 'postvak-beveiligd', doe: () => tryBeveiligd(deps) },
  { code: 'postvak-publiek', doe: () => tryPubliek(deps) },
  { code: 'ander-postvak', doe: () => tryAnderen(deps) },
  { code: 'klok', doe: async () => judgeKlok([await deps.graph.readTijd()]) },
  { code: 'versie', doe: () => tryVersie(deps, medewerker) },
  { code: 'meldingen', doe: () => tryMeldingen(deps) },
  { code: 'gesprekken', doe: () => tryGesprekken(deps) },
  { code: 'sleutel', doe: async () => judgeSleutel(deps.feiten.sleutel) },
  { code: 'post', doe: async () => judgePost(await countPost(deps), deps.clock().toISOString()) },
];

/** Every check that changes nothing anybody sees, side by side. */
export const createRunZelftest =
  (deps: ZelftestDeps): RunZelftest =>
  async (medewerker, { token }) => {
    const grens = { clock: deps.clock, maxMs: deps.maxMs ?? MAX_MS };
    const op = deps.clock().toISOString();
    const controles = listControles(deps, medewerker, token);
    const uitkomsten = await Promise.all(controles.map((controle) => runControle(controle, grens)));
    return accept({ op, versie: deps.feiten.versie, uitkomsten });
  };
