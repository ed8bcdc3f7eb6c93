import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { isVoorbij } from '@domain/bijeenkomst/fase';
import { toTerugblikBeeld } from '@domain/bijeenkomst/to-terugblik';
import { addDagen } from '@domain/datum/datum';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { NieuwsbriefBron, NieuwsbriefBronnen } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toArtikelBron, toBijeenkomstBron, toVraagBron, toWoordwolkBronnen } from '@domain/nieuwsbrief/to-bronnen';
import { accept, type Result } from '@domain/result';
import { heeftRol } from '@domain/adresboek/medewerker';
import { listNamenBijVraag } from '../kennisbank/list-namen-bij-vraag';
import type { WoordenDocument } from '../bijeenkomsten/show-terugblik';
import { WOORDEN } from '../bijeenkomsten/show-terugblik';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';

export type ListBronnen = (medewerker: Medewerker) => Promise<Result<NieuwsbriefBronnen>>;

const ARTIKELEN = 100;
const VRAGEN = 15;
const BIJEENKOMSTEN = 30;
const WOORDWOLKEN = 5;
/** What lies further back is no news. */
const TERUG_DAGEN = 120;

/** Newest first: those of the swv itself, and then the ones that came with the product. */
const listArtikelBronnen = async ({ listArtikelen }: NieuwsbriefDeps): Promise<readonly NieuwsbriefBron[]> =>
  (await listArtikelen())
    .toSorted((a, b) => b.bijgewerktOp.localeCompare(a.bijgewerktOp))
    .slice(0, ARTIKELEN)
    .map(toArtikelBron);

/** A consulent sees the questions of their own TPO, here too. */
async function listVraagBronnen(deps: NieuwsbriefDeps, medewerker: Medewerker): Promise<readonly NieuwsbriefBron[]> {
  const zietAlles = heeftRol(medewerker, 'themaverbinder', 'helpdesk');
  const { items } = await deps.helpdesk.query<Helpdeskvraag>({
    soort: 'vraag',
    where: [
      { field: 'status', in: ['wachtOpAanvrager', 'opgelost', 'gesloten'] },
      ...(zietAlles ? [] : [{ field: 'wijk', is: medewerker.tpo ?? '' }]),
    ],
    sort: { field: 'laatsteOp', richting: 'af' },
    limit: VRAGEN,
  });
  const bronnen = await Promise.all(
    items.map(async ({ partition, value: vraag }) => {
      const regels = (await deps.helpdesk.list<Gespreksregel>(partition, 'regel-')).map(({ value }) => value);
      return toVraagBron(vraag, regels, await listNamenBijVraag(deps, vraag, regels));
    }),
  );
  return bronnen.filter((bron) => bron !== undefined);
}

const listRecente = async ({ bijeenkomsten }: NieuwsbriefDeps, nu: string): Promise<readonly Bijeenkomst[]> =>
  (
    await bijeenkomsten.query<Bijeenkomst>({
      soort: 'bijeenkomst',
      where: [
        { field: 'status', in: ['gepubliceerd', 'gesloten'] },
        { field: 'begin', vanaf: addDagen(nu.slice(0, 10), -TERUG_DAGEN) },
      ],
      sort: { field: 'begin', richting: 'op' },
      limit: BIJEENKOMSTEN,
    })
  ).items.map(({ value }) => value);

async function readWoordwolken(
  { bijeenkomsten }: NieuwsbriefDeps,
  bijeenkomst: Bijeenkomst,
): Promise<readonly NieuwsbriefBron[]> {
  const { bijeenkomstId, begin } = bijeenkomst;
  const [reacties, woorden] = await Promise.all([
    bijeenkomsten.list<Reactie>(bijeenkomstId, 'reactie-'),
    bijeenkomsten.read<WoordenDocument>(bijeenkomstId, WOORDEN),
  ]);
  const terugblik = toTerugblikBeeld({
    bijeenkomst,
    aanmeldingen: [],
    reacties: reacties.map(({ value }) => value),
    rondzendingen: [],
    woorden: woorden?.value ?? { verborgen: [], samen: [] },
  });
  return toWoordwolkBronnen(terugblik, begin);
}

async function listBijeenkomstBronnen(deps: NieuwsbriefDeps): Promise<readonly NieuwsbriefBron[]> {
  const nu = deps.clock().toISOString();
  const recente = await listRecente(deps, nu);
  const geweest = recente.filter((een) => isVoorbij(een, nu)).toReversed();
  const wolken = await Promise.all(geweest.slice(0, WOORDWOLKEN).map((een) => readWoordwolken(deps, een)));
  return [
    ...recente.map((een) => toBijeenkomstBron(een, deps.linkNaarBijeenkomst(een.bijeenkomstId), nu)),
    ...wolken.flat(),
  ];
}

/** Everything that can be put in an issue now. */
export const createListBronnen =
  (deps: NieuwsbriefDeps): ListBronnen =>
  async (medewerker) => {
    const bronnen = await Promise.all([
      listArtikelBronnen(deps),
      listVraagBronnen(deps, medewerker),
      listBijeenkomstBronnen(deps),
    ]);
    return accept({ bronnen: bronnen.flat() });
  };
