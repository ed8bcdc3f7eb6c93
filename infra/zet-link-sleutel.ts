import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { askAz, az, withFile } from './az';

/**
 * Makes the key that signs the links in mail, when there is none: `npx tsx infra/zet-link-sleutel.ts`. With `--wissel` a new
 * one comes in front and the one before it stays, so that links that were sent keep working. Nobody sees the key.
 */
const NAAM = 'link-sleutel';
/** Rights that were given a moment ago are not everywhere at once. Milliseconds. */
const WACHT = Number(process.env.WACHT_OP_RECHTEN_MS ?? 20_000);
const POGINGEN = 6;
const GEEN_RECHT = /Forbidden|ForbiddenByRbac|not authorized/i;

type Geheim = { value: string };

const { values } = parseArgs({
  options: { kluis: { type: 'string' }, functie: { type: 'string' }, wissel: { type: 'boolean', default: false } },
});
const kluis = values.kluis ?? process.env.KLUIS_NAAM;
if (!kluis) throw new Error('Noem de kluis: --kluis <naam>, of zet KLUIS_NAAM (azd doet dat na azd provision).');

async function readSleutels(vault: string): Promise<readonly string[]> {
  for (let poging = 1; ; poging += 1) {
    try {
      const geheim = askAz<Geheim>('keyvault', 'secret', 'show', '--vault-name', vault, '--name', NAAM);
      return geheim.gevonden ? geheim.waarde.value.split(',') : [];
    } catch (error) {
      if (poging >= POGINGEN || !GEEN_RECHT.test(String(error))) throw error;
      await pause(WACHT);
    }
  }
}

/**
 * By itself Azure asks the vault again once a day, and a restart does not change that. Until then the functions have the key of
 * before or, in a new environment, none: then they refuse to start.
 */
function refresh(): void {
  const functie = values.functie ?? process.env.FUNCTIE_ID;
  const pad = `${functie ?? '<FUNCTIE_ID>'}/config/configreferences/appsettings/refresh?api-version=2022-03-01`;
  const vraag = ['rest', '--method', 'POST', '--url', `https://management.azure.com${pad}`];
  try {
    if (!functie) throw new Error('FUNCTIE_ID ontbreekt');
    az(...vraag);
    say('De functies lezen de sleutel nu opnieuw.');
  } catch (error) {
    say(`De functies lezen de sleutel binnen een dag. Meteen lukte niet (${String(error)}): az ${vraag.join(' ')}`);
  }
}

const say = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
const oud = await readSleutels(kluis);
if (oud.length > 0 && !values.wissel) say('De sleutel voor links staat al in de kluis.');
else {
  const sleutels = [randomBytes(48).toString('base64url'), ...oud.slice(0, 1)].join(',');
  withFile(sleutels, (file) =>
    az('keyvault', 'secret', 'set', '--vault-name', kluis, '--name', NAAM, '--encoding', 'utf-8', '--file', file),
  );
  say(
    oud.length > 0
      ? 'Er staat een nieuwe sleutel voor; de vorige werkt nog voor links die er al zijn.'
      : 'De sleutel voor links is gemaakt.',
  );
}
refresh();
