/** The calls that the app makes, as the stand-in names them. */
export const REGELS = [
  'zoeken',
  'lezen',
  'concept',
  'bijlagen-lezen',
  'bijlage-toevoegen',
  'bijlage-sessie',
  'deel',
  'deel-stand',
  'verzenden',
  'inkomend',
  'map',
  'inbox-zoeken',
  'weg',
  'bijlage-lezen',
  'melding',
  'afspraak-zoeken',
  'afspraak-maken',
  'afspraak-lezen',
  'afspraak-verzetten',
  'afspraak-annuleren',
] as const;
export type Regel = (typeof REGELS)[number];

/**
 * What goes wrong: an answer with that status; `reset-voor`, `reset-na`: the line breaks before or after the work is done;
 * `traag`: the work is done, the answer comes late; `traag-voor`: the work itself is done late; `sessie-verlopen`: the upload
 * session is gone; `onderweg`: like `reset-na`, and a sent message is not to be found for a while; `willekeurig`: one of the passing kinds, by chance.
 */
// prettier-ignore
export const STORING_SOORTEN = [
  '400', '401', '403', '404', '410', '413', '429', '500', '503', '504',
  'reset-voor', 'reset-na', 'traag', 'traag-voor', 'sessie-verlopen', 'onderweg', 'willekeurig',
] as const;
export type StoringSoort = (typeof STORING_SOORTEN)[number];

export type Storing = {
  regel: Regel | '*';
  soort: StoringSoort;
  /** How many calls it hits; absent: 1, or without end when there is a `kans`. */
  keer?: number;
  /** How many calls go well first. */
  overslaan?: number;
  /** 0 … 1, for each call. */
  kans?: number;
  /** The same seed gives the same chances. */
  zaad?: number;
  /** For `429` and `503` the Retry-After, for `onderweg` the time in transport. */
  naSeconden?: number;
  /** How late a slow answer is. */
  ms?: number;
};

type Lopend = Storing & { over: number; nogGoed: number; dobbel: () => number };
const PASSEREND = ['429', '503', 'reset-voor', 'reset-na', 'traag'] as const;

export type Storingen = ReturnType<typeof createStoringen>;

export function createStoringen() {
  let lopend: Lopend[] = [];
  let aantal = 0;
  return {
    add(storing: Storing) {
      const over = storing.keer ?? (storing.kans === undefined ? 1 : Infinity);
      lopend.push({ ...storing, over, nogGoed: storing.overslaan ?? 0, dobbel: createDobbel(storing.zaad ?? 1) });
    },
    clear: () => void (lopend = []),
    list: () => lopend.map(({ dobbel: _, ...storing }) => storing),
    /** Calls since the start. */
    count: () => aantal,
    /** What goes wrong with this call, if anything. */
    next(regel: Regel): Storing | undefined {
      aantal += 1;
      // Each of them counts this call, also when another one hits it: so a list of them is a plan, call by call.
      const [treffer] = lopend.filter((storing) => isRaak(storing, regel));
      if (!treffer) return undefined;
      treffer.over -= 1;
      lopend = lopend.filter(({ over }) => over > 0);
      if (treffer.soort !== 'willekeurig') return treffer;
      const keuze = PASSEREND[Math.floor(treffer.dobbel() * PASSEREND.length)] ?? '503';
      return { ...treffer, soort: keuze };
    },
  };
}

function isRaak(storing: Lopend, regel: Regel): boolean {
  if (storing.regel !== '*' && storing.regel !== regel) return false;
  if (storing.nogGoed > 0) {
    storing.nogGoed -= 1;
    return false;
  }
  return storing.kans === undefined || storing.dobbel() < storing.kans;
}

/** Mulberry32: a small generator that a seed makes repeatable. */
function createDobbel(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
