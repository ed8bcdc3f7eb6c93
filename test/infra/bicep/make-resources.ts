import { GROEP, type Waarde } from './bicep-functies';
import type { Bron, Expressie } from './parse-expressie';
import { isVerwijzing, type Namen, type Rekenaar } from './rekenaar';
import type { Resource, Velden } from './resource';

type Objectje = Extract<Expressie, { soort: 'object' }>;
const NAAST_INHOUD = ['name', 'parent', 'scope'];

const nameOf = ({ sleutel }: Objectje['velden'][number]): string =>
  sleutel.soort === 'waarde' ? String(sleutel.waarde) : '';

/** Once for each of a loop. */
const listRondes = ({ inhoud }: Bron, { value }: Rekenaar): readonly { doe: Expressie; hier: Namen }[] =>
  inhoud.soort === 'voor'
    ? (value(inhoud.over) as readonly Waarde[]).map((item) => ({
        doe: inhoud.doe,
        hier: { [inhoud.naam]: () => item },
      }))
    : [{ doe: inhoud, hier: {} }];

/** What one declaration makes: with its children, once for each of its loop, nothing when its condition says no. */
export function makeResources(file: string, bron: Bron, rekenaar: Rekenaar, omvat?: Resource): readonly Resource[] {
  return listRondes(bron, rekenaar).flatMap(({ doe, hier }) => {
    if (doe.soort === 'als' && rekenaar.value(doe.als, hier) !== true) return [];
    const object = doe.soort === 'als' ? doe.doe : doe;
    if (object.soort !== 'object') throw new Error(`${bron.naam} is geen object`);
    const resource = makeOne(file, bron, object, { rekenaar, hier, omvat });
    return [resource, ...object.kinderen.flatMap((kind) => makeResources(file, kind, rekenaar, resource))];
  });
}

type Plaats = { rekenaar: Rekenaar; hier: Namen; omvat: Resource | undefined };

const readField = ({ velden }: Objectje, naam: string): Expressie | undefined =>
  velden.find((veld) => nameOf(veld) === naam)?.waarde;

/** The resource that `parent` or `scope` points at. */
function readResource(object: Objectje, naam: string, { rekenaar, hier }: Plaats): Resource | undefined {
  const expressie = readField(object, naam);
  const gevonden = expressie && rekenaar.raw(expressie, hier);
  return isVerwijzing(gevonden) ? gevonden.resource : undefined;
}

function readNaam(bron: Bron, object: Objectje, { rekenaar, hier }: Plaats): string {
  const naam = readField(object, 'name');
  if (!naam) throw new Error(`${bron.naam} heeft geen naam`);
  return String(rekenaar.value(naam, hier));
}

/** A child within a resource has only the end of its type, and the version of its parent. */
function readType({ type }: Bron, omvat: Resource | undefined): Pick<Resource, 'type' | 'versie'> {
  const [eigen = '', versie = omvat?.versie ?? ''] = type.split('@');
  return { type: omvat ? `${omvat.type}/${eigen}` : eigen, versie };
}

function makeOne(file: string, bron: Bron, object: Objectje, plaats: Plaats): Resource {
  const naam = readNaam(bron, object, plaats);
  const ouder = plaats.omvat ?? readResource(object, 'parent', plaats);
  const scope = readResource(object, 'scope', plaats);
  const { type, versie } = readType(bron, plaats.omvat);
  const velden = object.velden.filter((veld) => !NAAST_INHOUD.includes(nameOf(veld)));
  return {
    bestand: file,
    symbool: bron.naam,
    type,
    versie,
    naam,
    id: ouder ? `${ouder.id}/${type.split('/').at(-1)}/${naam}` : `${scope?.id ?? GROEP}/providers/${type}/${naam}`,
    ...(scope ? { scope: scope.id } : {}),
    // Worked out when it is asked for: resources name one another.
    get inhoud() {
      return plaats.rekenaar.value({ ...object, velden }, plaats.hier) as Velden;
    },
  };
}
