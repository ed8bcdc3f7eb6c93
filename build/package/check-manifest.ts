import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { ACTIVITEITEN, INVULWOORD } from '@domain/melding/activiteit';
import { checkSchema } from './check-schema';
import { listPlaceholders } from './fill-placeholders';

type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** What is wrong with it in words, one line each; none means that it may go out. */
export type Fouten = readonly string[];

const hostOf = (address: string | undefined): string => (address && URL.canParse(address) ? new URL(address).host : '');

/** A name with a dot, and no address of a machine: Teams opens it from somebody else's computer. */
const isVanBuiten = (domein: string): boolean => /^[a-z0-9.-]+\.[a-z][a-z0-9-]+$/.test(domein);
const LEEG_ID = '00000000-0000-0000-0000-000000000000';

/** The one tab decides which domain this is about; everything else has to agree with it. */
function checkDomein({ staticTabs = [], validDomains = [], webApplicationInfo }: Manifest): Fouten {
  const [tab] = staticTabs;
  const domein = hostOf(tab?.contentUrl);
  const { id, resource, nestedAppAuthInfo = [] } = webApplicationInfo ?? {};
  const fouten: [boolean, string][] = [
    [domein === '', 'staticTabs[0].contentUrl is geen adres'],
    [!isVanBuiten(domein), `${domein} is geen domein waar Teams bij kan`],
    [!validDomains.includes(domein), `validDomains noemt ${domein} niet, waar het tabblad staat`],
    [validDomains.some((naam) => naam.includes('*')), 'validDomains heeft een jokerteken: noem het domein zelf'],
    [validDomains.some((naam) => /[/:]/.test(naam)), 'validDomains bevat een adres: noem alleen het domein'],
    [hostOf(tab?.websiteUrl) !== domein, `staticTabs[0].websiteUrl staat niet op ${domein}`],
    [resource !== `api://${domein}/${id}`, `webApplicationInfo.resource moet api://${domein}/${id} zijn`],
    [
      nestedAppAuthInfo.some(({ redirectUri }) => redirectUri !== `brk-multihub://${domein}`),
      `webApplicationInfo.nestedAppAuthInfo.redirectUri moet brk-multihub://${domein} zijn`,
    ],
    [
      nestedAppAuthInfo.some(({ scopes }) => scopes.join() !== `${resource}/access_as_user`),
      `webApplicationInfo.nestedAppAuthInfo.scopes moet alleen ${resource}/access_as_user zijn`,
    ],
  ];
  return fouten.flatMap(([isFout, tekst]) => (isFout ? [tekst] : []));
}

const listAdressen = ({ developer, staticTabs = [] }: Manifest): readonly string[] =>
  [
    developer.websiteUrl,
    developer.privacyUrl,
    developer.termsOfUseUrl,
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
  ].filter((adres) => adres !== undefined);

const checkIds = ({ id, webApplicationInfo }: Manifest): Fouten =>
  [
    ['id', id],
    ['webApplicationInfo.id', webApplicationInfo?.id],
  ].flatMap(([naam, waarde]) => (waarde === LEEG_ID ? [`${naam} is nog leeg`] : []));

const checkHttps = (manifest: Manifest): Fouten =>
  listAdressen(manifest)
    .filter((adres) => !adres.startsWith('https://'))
    .map((adres) => `${adres} moet met https:// beginnen`);

/** The files that go into the zip, beside the manifest. */
const BESTANDEN = { color: 'color.png', outline: 'outline.png', en: 'en.json' } as const;
/** What deep links, notifications and the server rely on. */
const ENTITY_ID = 'dossiers';
/** The least that a notification needs; anything more is a decision. */
const RECHTEN = ['TeamsActivity.Send.User'];

const same = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** A sentence with another blank, or none, can't be filled in by the server. */
const checkZinnen = ({ activities }: Manifest): Fouten =>
  (activities?.activityTypes ?? [])
    .filter(({ templateText }) => !same(templateText.match(/\{\w+\}/g), [`{${INVULWOORD}}`]))
    .map(
      ({ type }) => `de templateText van ${type} moet één keer {${INVULWOORD}} hebben, en niets anders om in te vullen`,
    );

function checkAfspraken({
  version,
  localizationInfo,
  icons,
  staticTabs = [],
  activities,
  authorization,
}: Manifest): Fouten {
  const talen = { defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: BESTANDEN.en }] };
  const soorten = activities?.activityTypes?.map(({ type }) => type);
  const rechten = authorization?.permissions?.resourceSpecific?.map(({ name }) => name);
  const fouten: [boolean, string][] = [
    [!/^\d+\.\d+\.\d+$/.test(version), 'version moet er uitzien als 1.2.3'],
    [!same(localizationInfo, talen), `localizationInfo moet nl zijn, met en in ${BESTANDEN.en}`],
    [!same(icons, { color: BESTANDEN.color, outline: BESTANDEN.outline }), 'icons noemt een bestand dat er niet is'],
    [
      !same(
        staticTabs.map(({ entityId }) => entityId),
        [ENTITY_ID],
      ),
      `staticTabs moet één tabblad ${ENTITY_ID} hebben`,
    ],
    [!same(soorten, ACTIVITEITEN), `activities.activityTypes moet ${ACTIVITEITEN.join(', ')} zijn`],
    [!same(rechten, RECHTEN), `resourceSpecific moet alleen ${RECHTEN.join(', ')} zijn`],
  ];
  return fouten.flatMap(([isFout, tekst]) => (isFout ? [tekst] : []));
}

const listLeeg = (waarde: unknown, pad: string): Fouten => {
  if (waarde === '') return [`${pad} is leeg`];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, onder]) => listLeeg(onder, pad ? `${pad}.${naam}` : naam));
};

/** `tekst`: the manifest as it would go into the zip. The rules of our own look only at what has the right form. */
export function checkManifest(tekst: string): Fouten {
  const open = listPlaceholders(tekst);
  if (open.length > 0) return open.map((naam) => `${naam} heeft nog geen waarde`);
  const manifest = JSON.parse(tekst) as Manifest;
  const vorm = checkSchema('manifest', manifest);
  if (vorm.length > 0) return vorm;
  return [
    ...listLeeg(manifest, ''),
    ...checkAfspraken(manifest),
    ...checkZinnen(manifest),
    ...checkDomein(manifest),
    ...checkIds(manifest),
    ...checkHttps(manifest),
  ];
}
