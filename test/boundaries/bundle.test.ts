import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire, isBuiltin, Module } from 'node:module';
import { Socket } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { HttpRequest, InvocationContext, type HttpHandler, type HttpResponseInit } from '@azure/functions';
import type { OppDocument } from '@domain/opp/opp-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../build/build-functions';
import type { MakePdf } from '../../functions/ports';
import { APP_SETTINGS } from '../builders/een-app';
import { eenMap } from '../builders/een-map';

type Binding = { type: string; direction: string; route?: string; methods?: string[]; authLevel?: string };
type Registered = { naam: string; trigger: Binding; callback: HttpHandler };

const folder = eenMap('bundle');
const SETTINGS = { ...APP_SETTINGS, SQLITE_FILE: join(folder, 'proef.sqlite') };

const functies: Registered[] = [];
const gevraagd: string[] = [];
let verbindingen = 0;

/** What the worker of Azure answers for `@azure/functions-core`, as far as an app asks for it while it loads. */
const core = {
  version: '3.0.0',
  hostVersion: '4.0.0',
  Disposable: class {},
  log: () => {},
  setProgrammingModel: () => {},
  registerHook: () => ({}),
  registerFunction({ name, bindings }: { name: string; bindings: Record<string, Binding> }, callback: HttpHandler) {
    const trigger = Object.values(bindings).find(({ type }) => /trigger$/i.test(type));
    if (trigger) functies.push({ naam: name, trigger, callback });
    return {};
  },
};

const prototype = Module.prototype as unknown as { require: (this: unknown, id: string) => unknown };
const { require: eigenRequire } = prototype;
const { connect } = Socket.prototype;
const require = createRequire(import.meta.url);

beforeAll(async () => {
  await buildFunctions(join(folder, 'index.cjs'));
  Object.assign(process.env, SETTINGS);
  // As the worker does: every require of the app comes by here, and only this one name is answered differently.
  prototype.require = new Proxy(eigenRequire, {
    apply: (target, self, [id]: [string]) => {
      if (!isAbsolute(id)) gevraagd.push(id);
      return id === '@azure/functions-core' ? core : Reflect.apply(target, self, [id]);
    },
  });
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    verbindingen += 1;
    return Reflect.apply(connect, this, args) as Socket;
  };
  require(join(folder, 'index.cjs'));
});
afterAll(() => {
  prototype.require = eigenRequire;
  Socket.prototype.connect = connect;
});

const find = (naam: string) => functies.find((functie) => functie.naam === naam)!;
const get = async (naam: string): Promise<HttpResponseInit> => {
  const request = new HttpRequest({ method: 'GET', url: 'http://localhost/api', body: {} });
  return (await find(naam).callback(request, new InvocationContext())) as HttpResponseInit;
};

describe('de bundel van de functies', () => {
  it('meldt bij de worker elke functie aan, en zoekt daarbij geen verbinding', () => {
    expect(functies.length).toBeGreaterThan(15);
    expect(verbindingen).toBe(0);
    const anders = functies.filter(({ trigger }) => trigger.type !== 'httpTrigger');
    expect(anders.map(({ naam, trigger }) => `${trigger.type} ${naam}`).toSorted()).toEqual([
      'cosmosDBTrigger verstuur-bericht',
      'cosmosDBTrigger volg-bijeenkomst',
      'cosmosDBTrigger volg-helpdesk',
      'timerTrigger elke-minuut',
    ]);
  });

  it('laat zonder Cosmos DB elke change feed weg als Core Tools haar draaien', () => {
    const tekst = readFileSync(new URL('../../dev/func-process.ts', import.meta.url), 'utf8');
    const feeds = functies.filter(({ trigger }) => trigger.type === 'cosmosDBTrigger');
    expect(feeds.filter(({ naam }) => !tekst.includes(`'AzureWebJobs.${naam}.Disabled': 'true'`))).toEqual([]);
  });

  it('laadt bij de start geen bibliotheek die pas later nodig is', () => {
    expect(gevraagd.filter((id) => !isBuiltin(id))).toEqual(['@azure/functions-core']);
  });

  it('meldt een storing als een onderwerp niet te laden is, en probeert het bij het volgende verzoek opnieuw', async () => {
    const bestand = join(folder, 'dossiers.cjs');
    renameSync(bestand, `${bestand}.weg`);
    expect(await get('read-dossier')).toMatchObject({ status: 500, jsonBody: { refusals: [] } });
    renameSync(`${bestand}.weg`, bestand);
    expect(await get('read-dossier')).toMatchObject({ status: 401 });
  });

  it('vraagt ook later alleen om Node en om haar eigen bestanden', () => {
    gevraagd.length = 0;
    const bestanden = readdirSync(folder).filter((naam) => naam.endsWith('.cjs') && naam !== 'index.cjs');
    for (const bestand of bestanden) require(join(folder, bestand));
    expect(bestanden).toEqual(expect.arrayContaining(['make-pdf.cjs', 'opmaak.cjs']));
    const vreemd = gevraagd.filter((id) => !isBuiltin(id) && !/^\.\/[\w-]+\.cjs$/.test(id));
    expect(vreemd).toEqual([]);
    expect(verbindingen).toBe(0);
  });

  it('vraagt nergens om een sleutel van Azure: het token van een mens telt', () => {
    const sloten = functies.filter(({ trigger }) => trigger.route).map(({ trigger }) => trigger.authLevel);
    expect(new Set(sloten)).toEqual(new Set(['anonymous']));
  });

  it('beschrijft elke functie in openapi.json', async () => {
    const { jsonBody } = await get('openapi');
    const { paths } = jsonBody as { paths: Record<string, Record<string, { operationId: string }>> };
    const beschreven = Object.entries(paths).flatMap(([path, methodes]) =>
      Object.entries(methodes).map(([methode, { operationId }]) => `${operationId} ${methode} ${path}`),
    );
    const aangemeld = functies
      .filter(({ trigger }) => trigger.route)
      .map(({ naam, trigger }) => `${naam} ${trigger.methods?.join().toLowerCase()} /${trigger.route}`);
    expect(beschreven.toSorted()).toEqual(aangemeld.toSorted());
  });

  it('leest haar opslag', async () => {
    expect(await get('gezondheid')).toMatchObject({ status: 200, jsonBody: { status: 'ok', opslag: 'ok' } });
  });

  it('laat niemand zonder token bij een dossier', async () => {
    expect(await get('read-dossier')).toMatchObject({ status: 401 });
  });

  it('tekent een PDF zonder de map van pdfkit', async () => {
    const { createMakePdf } = require(join(folder, 'make-pdf.cjs')) as { createMakePdf(): MakePdf };
    const document: OppDocument = {
      titel: 'Ontwikkelingsperspectief',
      kenmerk: 'D-2024-000123',
      versie: 'OPP versie 1, concept',
      blokken: [{ soort: 'kop', niveau: 1, tekst: 'Fenna' }],
    };
    const bytes = await createMakePdf()(document, { door: 'Marit', op: '2024-10-03T08:00:00.000Z' });
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
