import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fout, goed, toUitkomst, type ControleUitkomst, type ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { eenMap } from '../builders/een-map';
import { root } from './een-uitrol';

const SCOPE = 'api://tab.example/app-1/access_as_user';
const GOED = toUitkomst('klok', goed('Verschil: Microsoft 365 0 s.'), 3);
const FOUT = toUitkomst(
  'postvak-beveiligd',
  fout('De app mag het postvak niet gebruiken.', {
    tekst: 'Geef rechten.',
    commando: './rechten.ps1',
    hoofdstuk: 'Postvakken',
  }),
  4,
);
const PROEF = { proefId: 'p-1', begonnenOp: '2026-01-01T00:00:00.000Z' };

const app = {
  uitkomsten: [GOED] as readonly ControleUitkomst[],
  versie: version,
  status: 200,
  gevraagd: [] as string[],
};
let server: Server;
let api: string;
let bin: string;

/** What the routes answer; a proefmail is there at the second look. */
const antwoord = (pad: string): unknown => {
  if (pad === '/api/aanmelding') return { scope: SCOPE };
  if (pad === '/api/beheer/zelftest')
    return { op: PROEF.begonnenOp, versie: app.versie, uitkomsten: app.uitkomsten } satisfies ZelftestBeeld;
  const isKlaar = pad.endsWith('/p-1');
  return { ...PROEF, isKlaar, uitkomsten: isKlaar ? [toUitkomst('versleutelregel', goed('Het merk is er.'), 9)] : [] };
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const pad = request.url ?? '';
    app.gevraagd.push(`${request.method} ${pad} ${request.headers.authorization ?? 'geen'}`);
    const status = pad === '/api/aanmelding' ? 200 : app.status;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(status === 200 ? antwoord(pad) : { refusals: [{ message: 'Dit doet de beheerder.' }] }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());
beforeEach(() => {
  bin = eenMap('zelftest-bin');
  Object.assign(app, { uitkomsten: [GOED], versie: version, status: 200, gevraagd: [] });
});

/** A command of our own in the place of the real one. */
function zetCommando(naam: string, shell: string): void {
  writeFileSync(join(bin, naam), `#!/bin/sh\n${shell}\n`);
  chmodSync(join(bin, naam), 0o755);
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = { ZELFTEST_TOKEN: 'token-1' }) {
  const kind = spawn(process.execPath, ['--import', 'tsx', 'infra/zelftest/zelftest.ts', ...args], {
    cwd: root,
    env: { PATH: `${bin}:${process.env.PATH ?? ''}`, NO_COLOR: '1', ...env },
  });
  const uit = { tekst: '', fouten: '' };
  kind.stdout.on('data', (deel: Buffer) => (uit.tekst += deel.toString()));
  kind.stderr.on('data', (deel: Buffer) => (uit.fouten += deel.toString()));
  const [code] = (await once(kind, 'close')) as [number];
  return { code, ...uit };
}

describe('npm run zelftest', () => {
  it('legt zichzelf uit', async () => {
    const { code, tekst } = await run(['--hulp']);
    expect(code).toBe(0);
    for (const optie of ['--env', '--url', '--mail', '--json', 'az login']) expect(tekst).toContain(optie);
  });

  it('vraagt de app om de controles, met het token, en is tevreden', async () => {
    const { code, tekst } = await run(['--url', `${api}/`]);
    expect(code).toBe(0);
    expect(tekst).toContain('GOED          Klok: Verschil: Microsoft 365 0 s.');
    expect(app.gevraagd).toEqual(['GET /api/aanmelding geen', 'POST /api/beheer/zelftest Bearer token-1']);
    expect(tekst).not.toContain('token-1');
  });

  it('zegt bij een fout wat je doet, en eindigt met 1', async () => {
    app.uitkomsten = [FOUT, GOED];
    const { code, tekst } = await run(['--url', api]);
    expect(code).toBe(1);
    expect(tekst).toMatch(
      /FOUT .*niet gebruiken\.\n\s+→ Geef rechten\.\n\s+\.\/rechten\.ps1\n\s+docs\/beheer\.md, ‘Postvakken’/,
    );
    expect(tekst).toContain('1 goed, 0 let op, 1 fout, 2 overgeslagen.');
  });

  it('geeft het ook als JSON, en meldt dat daar een andere versie draait', async () => {
    app.versie = '0.0.1';
    const { code, tekst } = await run(['--url', api, '--json']);
    const beeld = JSON.parse(tekst) as ZelftestBeeld;
    expect([code, beeld.uitkomsten.map(({ code: welke, uitslag }) => `${welke} ${uitslag}`)]).toEqual([
      0,
      ['klok goed', 'scan overgeslagen', 'tab overgeslagen', 'versie letOp'],
    ]);
  });

  it('stuurt alleen op verzoek de proefmails, en wacht tot zij er zijn', async () => {
    const { tekst } = await run(['--url', api, '--mail']);
    expect(tekst).toContain('GOED          Mailregel: versleutelen: Het merk is er.');
    expect(app.gevraagd.filter((regel) => regel.includes('proefmail'))).toHaveLength(2);
  });

  it('vindt van een omgeving het adres bij azd en het token bij az', async () => {
    zetCommando('azd', `[ "$3 $5" = "API_URL proef-omgeving" ] && echo ${api}`);
    zetCommando('az', `case "$*" in *"--scope ${SCOPE}"*) echo '{"accessToken":"van-az"}';; *) exit 1;; esac`);
    const { code } = await run(['--env', 'proef-omgeving'], {});
    expect([code, app.gevraagd.at(-1)]).toEqual([0, 'POST /api/beheer/zelftest Bearer van-az']);
  });

  const scan = (isAan: boolean, code = 'Succeeded') =>
    `echo '${JSON.stringify({
      properties: {
        isEnabled: true,
        malwareScanning: { onUpload: { isEnabled: isAan }, operationStatus: { code } },
      },
    })}'`;
  it.each([
    ['hij aan staat', scan(true), 0, /GOED +Virusscan: Defender scant elke bijlage\./],
    ['hij uit staat', scan(false), 1, /FOUT +Virusscan: De scan staat uit\.\n.*Scanner Operator.*\n +azd provision/],
    ['Azure hem niet aan kreeg', scan(true, 'MissingPermissions'), 1, /FOUT +Virusscan: .*MissingPermissions/],
    ['wie het vraagt het niet mag zien', 'echo AuthorizationFailed >&2; exit 1', 0, /LET OP +Virusscan: .*az login/s],
  ])('ziet bij de virusscan dat %s', async (_, shell, verwacht, melding) => {
    zetCommando('azd', `case "$3" in API_URL) echo ${api};; BESTANDEN_ID) echo /subscriptions/s/x;; *) exit 1;; esac`);
    const vraag =
      'https://management.azure.com/subscriptions/s/x/providers/Microsoft.Security/defenderForStorageSettings/';
    zetCommando('az', `case "$*" in *"rest --method GET --url ${vraag}current"*) ${shell};; *) exit 1;; esac`);
    const { code, tekst } = await run(['--env', 'proef-omgeving']);
    expect(tekst).toMatch(melding);
    expect(code).toBe(verwacht);
  });

  it.each([
    ['een optie die er niet is', ['--zomaar'], {}, /--zomaar/],
    ['een omgeving die er niet is', ['--env', 'weg'], {}, /env\/\.env\.weg.*--url/s],
    ['een app die er niet is', ['--url', 'http://127.0.0.1:1/api'], {}, /niet te bereiken/],
  ])('begint niet aan %s, en eindigt met 2', async (_, args, env, melding) => {
    zetCommando('azd', 'exit 1');
    const { code, fouten } = await run(args, env);
    expect(code).toBe(2);
    expect(fouten).toMatch(melding);
  });

  it('zegt hoe je een token krijgt als az er geen geeft', async () => {
    zetCommando('az', 'echo "AADSTS65001 consent" >&2; exit 1');
    const { code, fouten } = await run(['--url', api], {});
    expect([code, fouten]).toEqual([2, expect.stringContaining(`az login --scope ${SCOPE}`)]);
  });

  it('geeft door waarom de app weigert', async () => {
    app.status = 403;
    const { code, fouten } = await run(['--url', api]);
    expect([code, fouten]).toEqual([2, expect.stringContaining('Dit doet de beheerder.')]);
  });
});
