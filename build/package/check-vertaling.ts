import type { Fouten } from './check-manifest';
import { checkSchema } from './check-schema';

export type Vertaling = Readonly<Record<string, string>>;

/** Finds `activities.activityTypes[0].templateText` in the manifest. */
const findTekst = (manifest: unknown, pad: string): unknown =>
  pad
    .split(/[.[\]]+/)
    .filter((deel) => deel !== '')
    .reduce((waarde: unknown, deel) => (waarde as Record<string, unknown> | undefined)?.[deel], manifest);

const listParameters = (tekst: unknown): string =>
  [...String(tekst).matchAll(/\{\w+\}/g)].map(String).toSorted().join();

/** Everything a reader of the manifest sees, as paths. */
const listVertaalbaar = (manifest: { staticTabs?: readonly unknown[]; activities?: Activities }): readonly string[] => [
  'name.short',
  'name.full',
  'description.short',
  'description.full',
  ...(manifest.staticTabs ?? []).map((_, plaats) => `staticTabs[${plaats}].name`),
  ...(manifest.activities?.activityTypes ?? []).flatMap((_, plaats) =>
    ['description', 'templateText'].map((veld) => `activities.activityTypes[${plaats}].${veld}`),
  ),
];
type Activities = { activityTypes?: readonly unknown[] };

/** A translation says everything that the manifest says, nothing else, and keeps the parameters. */
export function checkVertaling(manifest: object, vertaling: Vertaling): Fouten {
  const nodig = listVertaalbaar(manifest);
  const { $schema: _, ...teksten } = vertaling;
  return [
    ...checkSchema('vertaling', vertaling),
    ...nodig.filter((pad) => !teksten[pad]).map((pad) => `${pad} is niet vertaald`),
    ...Object.keys(teksten)
      .filter((pad) => !nodig.includes(pad))
      .map((pad) => `${pad} staat niet in het manifest`),
    ...nodig
      .filter((pad) => teksten[pad] && listParameters(teksten[pad]) !== listParameters(findTekst(manifest, pad)))
      .map((pad) => `${pad} heeft andere {parameters} dan het manifest`),
  ];
}
