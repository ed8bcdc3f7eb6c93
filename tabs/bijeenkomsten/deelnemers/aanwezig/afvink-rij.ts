import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Refusal } from '@domain/result';
import type { Uitkomst } from '../../../api/request';
import { isGeenVerbinding } from '../../../api/storing';
import { createStore, type Store } from '../../../ui/store';

export type AfvinkStand = {
  /** What was ticked and is not kept by the server yet, by the id of the aanmelding. In the order of ticking. */
  wensen: ReadonlyMap<string, Aanwezigheid>;
  /** Why keeping does not work now; it is tried again by itself. */
  hapering?: 'geenVerbinding' | 'storing';
  /** The last tick that the server refused: that one is gone. */
  geweigerd?: { aanmeldingId: string; refusals: readonly Refusal[] };
};

export type AfvinkRij = {
  stand: Store<AfvinkStand>;
  zet(aanmeldingId: string, status: Aanwezigheid): void;
  /** Tries again at once. */
  probeerNu(): void;
  vergeetWeigering(): void;
};

type Werk = {
  verstuur(aanmeldingId: string, status: Aanwezigheid): Promise<Uitkomst<BijeenkomstBeeld>>;
  onBeeld(uitkomst: Uitkomst<BijeenkomstBeeld>): void;
};

const GEEN: ReadonlyMap<string, Aanwezigheid> = new Map();
const EERSTE_PAUZE_MS = 1000;
const LANGSTE_PAUZE_MS = 10_000;

/** Signing in again may still help: a tick is not thrown away for that. */
const isBlijvend = (uitkomst: Uitkomst<unknown>): boolean =>
  !uitkomst.ok && uitkomst.refusals.every(({ code }) => code !== 'niet-aangemeld');

/**
 * Ticks at the door, kept one after the other. Only the last wish for a person counts, and it says what the status becomes:
 * sending it twice is the same as once. Without a line everything waits here and is tried until it is kept.
 */
export function createAfvinkRij({ verstuur, onBeeld }: Werk): AfvinkRij {
  const stand = createStore<AfvinkStand>({ wensen: GEEN });
  let isBezig = false;
  let wek = (): void => undefined;

  const pauze = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wek = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** The wish was met or refused, unless it has become another one in the meantime. */
  async function rondAf(aanmeldingId: string, status: Aanwezigheid, uitkomst: Uitkomst<BijeenkomstBeeld>) {
    onBeeld(uitkomst);
    // What it becomes reaches the screen a task later; until then the wish stands for it, or the row would blink.
    await new Promise((resolve) => setTimeout(resolve));
    const { wensen, geweigerd } = stand.get();
    const over = new Map(wensen);
    if (over.get(aanmeldingId) === status) over.delete(aanmeldingId);
    const weigering = uitkomst.ok ? geweigerd : { aanmeldingId, refusals: uitkomst.refusals };
    stand.set({ wensen: over, ...(weigering && { geweigerd: weigering }) });
  }

  /** Says whether it was kept or refused for good. */
  async function probeer(aanmeldingId: string, status: Aanwezigheid): Promise<boolean> {
    try {
      const uitkomst = await verstuur(aanmeldingId, status);
      if (!uitkomst.ok && !isBlijvend(uitkomst)) throw new Error('niet-aangemeld');
      await rondAf(aanmeldingId, status, uitkomst);
      return true;
    } catch (fout) {
      stand.set({ ...stand.get(), hapering: isGeenVerbinding(fout) ? 'geenVerbinding' : 'storing' });
      return false;
    }
  }

  async function werk(): Promise<void> {
    if (isBezig) return;
    isBezig = true;
    let wachtMs = EERSTE_PAUZE_MS;
    for (;;) {
      const [eerste] = stand.get().wensen;
      if (!eerste) break;
      if (await probeer(...eerste)) wachtMs = EERSTE_PAUZE_MS;
      else {
        await pauze(wachtMs);
        wachtMs = Math.min(wachtMs * 2, LANGSTE_PAUZE_MS);
      }
    }
    isBezig = false;
  }

  return {
    stand,
    zet(aanmeldingId, status) {
      const wensen = new Map(stand.get().wensen).set(aanmeldingId, status);
      const { geweigerd: _, ...rest } = stand.get();
      stand.set({ ...rest, wensen });
      void werk();
    },
    probeerNu: () => wek(),
    vergeetWeigering() {
      const { geweigerd: _, ...rest } = stand.get();
      stand.set(rest);
    },
  };
}
