import { readFileSync } from 'node:fs';
import { graphFout, readJson, type Antwoord, type Verzoek } from './antwoord';
import type { MeldingenFeed } from './meldingen';
import type { Omgeving } from './omgeving';

/** The manifest that Teams would have of this app. */
const MANIFEST = new URL('../../manifest/manifest.json', import.meta.url);
type ActivityType = { type: string; templateText: string };

/** What Graph was seen to refuse, though no page says so. */
const MAX_WEB_URL = 1024;
/** Teams shows no more of the line under the sentence. */
const MAX_ONDERREGEL = 150;
const TEAMS = 'https://teams.microsoft.com/l/';
const NIET_GEINSTALLEERD =
  'Ensure that the expected Teams app is installed in the target scope (user, team, or chat) for the recipient.';

type Notification = {
  topic?: { source?: string; value?: string; webUrl?: string };
  activityType?: string;
  chainId?: number;
  previewText?: { content?: string };
  templateParameters?: readonly { name: string; value: string }[];
};

const listActivityTypes = (): readonly ActivityType[] =>
  (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { activities: { activityTypes: ActivityType[] } }).activities
    .activityTypes;

const same = (een: readonly string[], ander: readonly string[]): boolean =>
  een.toSorted().join() === ander.toSorted().join();

const isTeamsLink = (webUrl = ''): boolean => webUrl.startsWith(TEAMS) && webUrl.length <= MAX_WEB_URL;
const heeftLengte = (tekst: string | undefined, max = Infinity): boolean =>
  tekst !== undefined && tekst !== '' && tekst.length <= max;

type Eis = readonly [boolean, string];

function judgeZin({ activityType, templateParameters = [] }: Notification): readonly Eis[] {
  const template = listActivityTypes().find(({ type }) => type === activityType)?.templateText;
  const namen = template?.match(/(?<=\{)\w+(?=\})/g) ?? [];
  const gegeven = templateParameters.map(({ name }) => name);
  return [
    [template !== undefined, `Activity type "${activityType}" is not in the manifest.`],
    [same(namen, gegeven), 'The template parameters are not those of the manifest.'],
    [templateParameters.every(({ value }) => heeftLengte(value)), 'A template parameter is empty.'],
  ];
}

const judgeRest = ({ topic, chainId, previewText }: Notification): readonly Eis[] => [
  [topic?.source === 'text' && heeftLengte(topic.value), 'The topic needs a text.'],
  [isTeamsLink(topic?.webUrl), 'The webUrl of the topic is not a deep link of Teams, or too long.'],
  [heeftLengte(previewText?.content, MAX_ONDERREGEL), 'The preview text is empty or too long.'],
  [Number.isSafeInteger(chainId), 'The chain id is not a whole number.'],
];

/** What is wrong with it, if anything. */
const judge = (melding: Notification): string | undefined =>
  [...judgeZin(melding), ...judgeRest(melding)].find(([isGoed]) => !isGoed)?.[1];

const fillIn = ({ activityType, templateParameters = [] }: Notification): string =>
  templateParameters.reduce(
    (tekst, { name, value }) => tekst.replaceAll(`{${name}}`, value),
    listActivityTypes().find(({ type }) => type === activityType)?.templateText ?? '',
  );

/** As the person reads it. */
const toRegel = (melding: Notification) => ({
  chainId: melding.chainId ?? 0,
  activiteit: melding.activityType ?? '',
  tekst: fillIn(melding),
  onderregel: melding.previewText?.content ?? '',
  webUrl: melding.topic?.webUrl ?? '',
});

/** `sendActivityNotification` for one person. */
export function sendMelding({ meldingen, nu }: Omgeving, verzoek: Verzoek, voor: string): Antwoord {
  if (!/^Bearer \S+$/.test(verzoek.koppen.authorization ?? '')) return graphFout(401, 'InvalidAuthenticationToken');
  const melding = readJson(verzoek) as Notification | undefined;
  if (!melding) return graphFout(400, 'BadRequest', 'Unable to read JSON request payload.');
  const bezwaar = judge(melding);
  if (bezwaar !== undefined) return graphFout(400, 'BadRequest', bezwaar);
  if (!meldingen.heeftApp(voor)) return graphFout(403, 'Forbidden', NIET_GEINSTALLEERD);
  meldingen.add({ voor, ...toRegel(melding), op: nu().toISOString() });
  return { status: 204 };
}

/**
 * `GET /dev/meldingen?voor=<oid>`: the feed of one person, or of all. `POST` with `{ gelezen: nummer }`, or `{ zonderApp: [oid] }`:
 * who does not have the app. `undefined`: the address is not this one.
 */
export function answerMeldingen(feed: MeldingenFeed, verzoek: Verzoek): Antwoord | undefined {
  if (verzoek.url.pathname !== '/dev/meldingen') return undefined;
  const { gelezen, zonderApp } = (verzoek.methode === 'POST' ? readJson(verzoek) : undefined) ?? {};
  if (typeof gelezen === 'number') feed.read(gelezen);
  if (Array.isArray(zonderApp)) feed.zetZonderApp(zonderApp.map(String));
  const meldingen = feed.list(verzoek.url.searchParams.get('voor') ?? undefined);
  return { status: 200, json: { meldingen }, koppen: { 'Cache-Control': 'no-store' } };
}
