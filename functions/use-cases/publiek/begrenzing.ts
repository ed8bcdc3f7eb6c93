import type { BijeenkomstDeps } from '../deps';
import { retryOnConflict } from '../retry';
import { createLoket } from './loket';

/** Seconds. */
export const TIEN_MINUTEN = 600;
export const UUR = 3600;

/** How often something may be done within a stretch of time that begins with the first. */
const GRENZEN = {
  /** Sign-ups from one network: a school signs up together, a robot without end. */
  aanmelden: { max: 40, seconden: TIEN_MINUTEN },
  link: { max: 20, seconden: TIEN_MINUTEN },
  /** Links that do not work, from one network: somebody is guessing. Good ones do not count, because a full room has one network. */
  raden: { max: 60, seconden: TIEN_MINUTEN },
  /** Mails to one address about one bijeenkomst that somebody can cause who does not own the address, by signing it up. */
  mail: { max: 3, seconden: UUR },
  /** The same, by asking for the link. Counted apart: a refusal may not tell that this address was signed up just now. */
  linkmail: { max: 3, seconden: UUR },
  /** Changes through one personal link; each may cause a mail. */
  wijzigen: { max: 20, seconden: UUR },
} as const;
type Grens = keyof typeof GRENZEN;

/** Counts this time and says whether it still fits. Of `wie` only a keyed hash is stored. */
export type Begrenzing = (grens: Grens, ...wie: readonly string[]) => Promise<boolean>;

type Teller = { id: 'teller'; soort: 'grens'; aantal: number; tot: string };
const MAX_PER_PORTIE = 500;

/** Counted in the store, so that every instance of the app knows it; the store forgets the counter by itself. */
export function createBegrenzing({
  bijeenkomsten,
  sleutel,
  clock,
}: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'sleutel' | 'clock'>): Begrenzing {
  async function tel(partitie: string, grens: Grens, keren: number): Promise<number | undefined> {
    const { max, seconden } = GRENZEN[grens];
    const stored = await bijeenkomsten.read<Teller>(partitie, 'teller');
    const nu = clock().getTime();
    const isOud = !stored || stored.value.tot <= new Date(nu).toISOString();
    const [aantal, tot] = isOud
      ? [0, new Date(nu + seconden * 1000).toISOString()]
      : [stored.value.aantal, stored.value.tot];
    const erbij = Math.min(keren, max - aantal);
    if (erbij <= 0) return 0;
    const value: Teller = { id: 'teller', soort: 'grens', aantal: aantal + erbij, tot };
    const ttlSeconds = Math.ceil((Date.parse(tot) - nu) / 1000);
    const { ok } = await bijeenkomsten.commit(partitie, [
      stored ? { kind: 'replace', value, version: stored.version, ttlSeconds } : { kind: 'create', value, ttlSeconds },
    ]);
    return ok ? erbij : undefined;
  }

  const loket = createLoket<Grens, boolean>(async (partitie, grenzen) => {
    const [grens] = grenzen;
    const past = grens && (await retryOnConflict(() => tel(partitie, grens, grenzen.length)));
    return grenzen.map((_, i) => i < (past ?? 0));
  }, MAX_PER_PORTIE);

  return (grens, ...wie) => loket(`grens-${sleutel('grens', grens, ...wie)}`, grens);
}
