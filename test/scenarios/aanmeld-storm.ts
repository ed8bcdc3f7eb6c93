import { randomUUID } from 'node:crypto';
import type { AanmeldUitkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { createAanmeldWerk, formulierVan, listRegels, type AanmeldWerk, type Antwoord } from './aanmeld-werk';
import { startScenario, type Scenario } from './start-scenario';
import { startSecondHost } from './start-second-host';

export type AanmeldStorm = {
  /** People, each with an address and a network of their own. */
  aantal: number;
  plekken: number;
  /** Processes of the app on one store; the requests go to them in turn. */
  hosts?: 1 | 2;
  /** Of ten clients, how many send the same request twice. */
  dubbelOpTien?: number;
  /** Wait until the mails have arrived too, with the limits of the mailbox switched off. */
  metMail?: boolean;
};

export type AanmeldUitslag = {
  /** By the answers. */
  bevestigd: number;
  wachtend: number;
  /** The waiting list numbers are 1, 2, 3 … and answers, order of arrival and head agree. */
  nummersKloppen: boolean;
  /** Addresses that are kept or mailed more than once, and requests that got two answers. */
  dubbel: number;
  /** Addresses that are kept or mailed not at all, or were not answered with 201. */
  kwijt: number;
  /** How many answers with each HTTP status: says why somebody is lost. */
  statussen: Record<number, number>;
  /** From the first request until the last answer. */
  seconden: number;
  /** Mails that arrived once; with `metMail` only. */
  bezorgd: number;
  /** Lines in the log that hold a name, an address or a link. */
  inLog: number;
};

type Uitkomst = Antwoord<AanmeldUitkomst>;
/** One client: its address and the answers it got. */
type Klant = { email: string; uitkomsten: readonly Uitkomst[] };

const wachtnummerVan = ({ body }: Uitkomst): number => body.plekken?.[0]?.wachtnummer ?? 0;
const isReeks = (nummers: readonly number[], van: number): boolean => nummers.every((nummer, i) => nummer === van + i);
const tally = (nummers: readonly number[]): Record<number, number> =>
  Object.fromEntries([...new Set(nummers)].map((een) => [een, nummers.filter((nummer) => nummer === een).length]));
const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** Everybody at the same moment. */
async function stormloop(werk: AanmeldWerk, id: string, urls: readonly string[], wens: AanmeldStorm) {
  const stempel = werk.maakStempel(id);
  const start = performance.now();
  const klanten = await Promise.all(
    Array.from({ length: wens.aantal }, async (_, i): Promise<Klant> => {
      const email = `bezoeker-${i}@school-${i % 40}.example`;
      const poging = { antwoorden: formulierVan(email), id: randomUUID(), stempel };
      const keren = i % 10 < (wens.dubbelOpTien ?? 0) ? [0, 1] : [0];
      const stuur = (keer: number) => werk.meldAan(id, { ...poging, url: urls[(i + keer) % urls.length] ?? '' });
      return { email, uitkomsten: await Promise.all(keren.map(stuur)) };
    }),
  );
  return { klanten, seconden: (performance.now() - start) / 1000 };
}

async function judge(werk: AanmeldWerk, id: string, klanten: readonly Klant[]) {
  const eerste = klanten.map(({ uitkomsten: [uitkomst] }) => uitkomst!);
  const gelukt = eerste.filter(({ status }) => status === 201);
  const aanmeldingen = (await werk.listAanmeldingen(id)).toSorted((a, b) => a.volgnummer - b.volgnummer);
  const antwoordVan = new Map(klanten.map(({ email, uitkomsten: [uitkomst] }) => [email, uitkomst!]));
  const inVolgorde = aanmeldingen.map(({ deelnemer }) => wachtnummerVan(antwoordVan.get(deelnemer.email)!));
  const bevestigd = count(gelukt, (uitkomst) => wachtnummerVan(uitkomst) === 0);
  const { plekken } = (await werk.readKop(id)).value;

  const berichten = await werk.listBerichten(id);
  const keren = (email: string, lijst: readonly string[]) => count(lijst, (een) => een === email);
  const bewaard = aanmeldingen.map(({ deelnemer }) => deelnemer.email);
  const gemaild = berichten.map(({ aan }) => aan.email);
  const per = klanten.map(({ email, uitkomsten }) => ({
    aantallen: [keren(email, bewaard), keren(email, gemaild)],
    antwoorden: new Set(uitkomsten.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size,
    isGelukt: uitkomsten.every(({ status }) => status === 201),
  }));
  return {
    bevestigd,
    wachtend: gelukt.length - bevestigd,
    nummersKloppen:
      isReeks(
        aanmeldingen.map(({ volgnummer }) => volgnummer),
        1,
      ) &&
      inVolgorde.slice(0, bevestigd).every((nummer) => nummer === 0) &&
      isReeks(inVolgorde.slice(bevestigd), 1) &&
      aanmeldingen.every(({ status }, i) => status === (i < bevestigd ? 'bevestigd' : 'wachtlijst')) &&
      berichten.every(
        ({ mailSoort, aan }) =>
          mailSoort === (wachtnummerVan(antwoordVan.get(aan.email)!) === 0 ? 'bevestiging' : 'wachtlijst'),
      ) &&
      plekken.bezet === bevestigd &&
      plekken.wachtend === gelukt.length - bevestigd,
    dubbel: count(per, ({ aantallen, antwoorden }) => antwoorden > 1 || aantallen.some((keer) => keer > 1)),
    statussen: tally(klanten.flatMap(({ uitkomsten }) => uitkomsten.map(({ status }) => status))),
    kwijt: count(per, ({ aantallen, isGelukt }) => !isGelukt || aantallen.includes(0)),
  };
}

/** Waits until the workers are done with every mail; gives how many arrived exactly once. */
async function waitForMail(scenario: Scenario, werk: AanmeldWerk, bijeenkomstId: string): Promise<number> {
  const einde = Date.now() + 240_000;
  for (;;) {
    const berichten = await werk.listBerichten(bijeenkomstId);
    if (berichten.every(({ status }) => status === 'verzonden') || Date.now() > einde) {
      const bezorgd = scenario.graph.listBezorgd();
      return count(berichten, ({ id }) => count(bezorgd, ({ berichtId }) => berichtId === id) === 1);
    }
    await new Promise((klaar) => setTimeout(klaar, 200));
  }
}

const LEKT = /bezoeker-|Waterhoen|school-\d+\.example|(aanmelding|formulier)\.[0-9a-f-]{36}/;

/** So many people press the button at the same moment, over HTTP, on a machine of their own. */
export async function signUpInStorm(wens: AanmeldStorm): Promise<AanmeldUitslag> {
  const scenario = await startScenario({ zonderDemo: true });
  const tweede = wens.hosts === 2 ? await startSecondHost(scenario) : undefined;
  try {
    await fetch(`${scenario.graph.url}/dev/begrenzing`, { method: 'POST', body: JSON.stringify({ aan: false }) });
    const werk = createAanmeldWerk(scenario);
    const id = await werk.openBijeenkomst({ capaciteit: wens.plekken });
    const urls = [scenario.functionsUrl, ...(tweede ? [tweede.url] : [])];
    const { klanten, seconden } = await stormloop(werk, id, urls, wens);
    const oordeel = await judge(werk, id, klanten);
    const bezorgd = wens.metMail ? await waitForMail(scenario, werk, id) : 0;
    const inLog = listRegels(scenario, LEKT).length;
    return { ...oordeel, seconden, bezorgd, inLog };
  } finally {
    await tweede?.stop();
    await scenario.stop();
  }
}
