import { createMailWereld } from './mail-wereld';

export type MailStorm = {
  /** Messages. */
  aantal: number;
  /** Share of the calls to Graph that fails, 0 … 1. */
  kans: number;
  zaad?: number;
  /** The limits of Exchange on top of it. */
  begrensd?: boolean;
};

/** `eenKeer` must equal the number of messages; `opnieuw` is how many of them waited for a person first. */
export type MailStormUitslag = {
  eenKeer: number;
  dubbel: number;
  nooit: number;
  onversleuteld: number;
  opnieuw: number;
  aanroepen: number;
  runs: number;
};

/** So many messages through a Graph that fails by chance: 429, 503, broken lines before and after the work, late answers. */
export async function sendInStorm({ aantal, kans, zaad = 1, begrensd = false }: MailStorm): Promise<MailStormUitslag> {
  const wereld = await createMailWereld({ begrensd });
  const nummers = Array.from({ length: aantal }, (_, i) => i + 1);
  try {
    for (const nummer of nummers) await wereld.put(nummer);
    wereld.graph.storingen.add({ regel: '*', soort: 'willekeurig', kans, zaad, naSeconden: 5 });
    let runs = await wereld.runToEnd();
    const gestrand: number[] = [];
    for (const nummer of nummers) if ((await wereld.read(nummer)).status === 'aandacht') gestrand.push(nummer);
    for (const nummer of gestrand) await wereld.retry(nummer);
    if (gestrand.length > 0) runs += await wereld.runToEnd();

    const keren = nummers.map((nummer) => wereld.bezorgd(nummer).length);
    return {
      eenKeer: keren.filter((keer) => keer === 1).length,
      dubbel: keren.filter((keer) => keer > 1).length,
      nooit: keren.filter((keer) => keer === 0).length,
      onversleuteld: wereld.graph.listBezorgd().filter(({ isVersleuteld }) => !isVersleuteld).length,
      opnieuw: gestrand.length,
      aanroepen: wereld.graph.storingen.count(),
      runs,
    };
  } finally {
    await wereld.stop();
  }
}
