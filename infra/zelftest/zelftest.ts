import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { toUitkomst, letOp, type ControleUitkomst } from '@domain/beheer/zelftest/controle';
import { HOOFDSTUK } from '@domain/beheer/zelftest/hoofdstuk';
import { createVragen, type Vragen } from './ask-app';
import { checkScan } from './check-scan';
import { checkTab } from './check-tab';
import { findOmgeving } from './find-omgeving';
import { HULP, readOpties, type Opties } from './opties';
import { showSlot, showUitkomsten } from './show-uitkomsten';

const PROEF_MS = 3000;
const GEEN_BEGIN = 2;

const say = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
const stop = (tekst: string): never => {
  process.stderr.write(`${tekst}\n`);
  process.exit(GEEN_BEGIN);
};
const hier = (): string => {
  const tekst = readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8');
  return (JSON.parse(tekst) as { version: string }).version;
};

/** Of the version here and there. */
function judgeVersies(daar: string): readonly ControleUitkomst[] {
  if (daar === hier()) return [];
  const melding = `Hier staat versie ${hier()}, daar draait ${daar}.`;
  const herstel = {
    tekst: 'Rol de versie uit die je wilt, of haal hier dezelfde op.',
    commando: 'azd deploy',
    hoofdstuk: HOOFDSTUK.bijwerken,
  };
  return [toUitkomst('versie', letOp(melding, herstel), 0)];
}

async function tryMails(vragen: Vragen, token: string): Promise<readonly ControleUitkomst[]> {
  process.stderr.write('De proefmails zijn onderweg …\n');
  let beeld = await vragen.stuurProefmail(token);
  while (!beeld.isKlaar) {
    await pause(PROEF_MS);
    beeld = await vragen.proefmail(token, beeld.proefId);
  }
  return beeld.uitkomsten;
}

async function run(opties: Opties): Promise<readonly ControleUitkomst[]> {
  const omgeving = await findOmgeving(opties);
  try {
    const vragen = createVragen(omgeving.api);
    const { scope } = await vragen.aanmelding();
    const token = await omgeving.getToken(scope);
    const beeld = await vragen.zelftest(token);
    const tab = await checkTab(omgeving.tab, omgeving.api);
    const scan = checkScan(omgeving.bestandenId);
    const mails = opties.mail ? await tryMails(vragen, token) : [];
    const uitkomsten = [...beeld.uitkomsten, scan, tab, ...judgeVersies(beeld.versie), ...mails];
    if (opties.json) say(JSON.stringify({ omgeving: omgeving.naam, ...beeld, uitkomsten }, null, 2));
    else
      say(
        `Zelftest van ${omgeving.naam}, versie ${beeld.versie}\n\n${showUitkomsten(uitkomsten)}\n${showSlot(uitkomsten)}`,
      );
    return uitkomsten;
  } finally {
    await omgeving.stop();
  }
}

try {
  const opties = readOpties(process.argv.slice(2));
  if (opties.hulp) say(HULP);
  else if ((await run(opties)).some(({ uitslag }) => uitslag === 'fout')) process.exitCode = 1;
  // The build tool and the machine may still hold something open.
  process.exit();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
