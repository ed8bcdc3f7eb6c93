import type { Pad, Wijziging } from '@domain/formulier/wijziging';
import type { Autosave, AutosaveOptions, AutosaveState, Stempels } from './autosave-state';
import { readStand, type Stand } from './bewaar-stand';
import { createFormulierWerk } from './formulier-werk';

const SAVE_AFTER_MS = 1000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

/** Keeps one form in step with the server: what is typed goes out by itself and nothing is ever overwritten unseen. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { save, isOffline, now } = options;
  const werk = createFormulierWerk(options);
  const listeners = new Set<() => void>();
  const bijgewerktHandlers = new Set<(paden: readonly Pad[], stempels: Stempels) => void>();
  let storing: Stand['storing'];
  let opgeslagenOp = options.opgeslagenOp;
  let pogingen = 0;
  let heeftHaast = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onderweg: Promise<void> | undefined;
  let state: AutosaveState;

  const emit = () => {
    const { paden, ...rest } = werk.lees();
    const isOnderweg = onderweg !== undefined;
    const { botsingen } = rest;
    state = { ...rest, stand: readStand({ storing, botsingen, geweigerd: paden, isOnderweg, opgeslagenOp }) };
    for (const listener of [...listeners]) listener();
  };

  const tell = (paden: readonly Pad[], stempels: Stempels) => {
    if (paden.length > 0) for (const handler of bijgewerktHandlers) handler(paden, stempels);
  };

  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), ms);
  };

  const attempt = async (wijzigingen: readonly Wijziging[]) => {
    try {
      const answer = await save(wijzigingen);
      storing = undefined;
      pogingen = 0;
      const bijgewerkt = werk.answer(answer, wijzigingen);
      if (!answer.ok) return 'deels';
      tell(bijgewerkt, answer.stempels);
      opgeslagenOp = now();
      return 'bewaard';
    } catch (fout) {
      storing = isOffline(fout) ? 'geenVerbinding' : 'storing';
      werk.loseAnswer(wijzigingen);
      plan(RETRY_MS[Math.min(pogingen, RETRY_MS.length - 1)] ?? 0);
      pogingen += 1;
      return 'storing';
    }
  };

  /** Goes on at once without what was refused, and with what was asked for meanwhile; other typing waits for its second. */
  const run = async () => {
    for (;;) {
      heeftHaast = false;
      const wijzigingen = werk.listTeBewaren();
      if (wijzigingen.length === 0) return;
      const uitkomst = await attempt(wijzigingen);
      if (uitkomst === 'storing' || (uitkomst === 'bewaard' && !heeftHaast)) return;
      emit();
    }
  };

  const send = () => {
    clearTimeout(timer);
    heeftHaast = true;
    onderweg ??= run().finally(() => {
      onderweg = undefined;
      emit();
    });
    emit();
    return onderweg;
  };

  emit();
  return {
    getState: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    onBijgewerkt(handler) {
      bijgewerktHandlers.add(handler);
      return () => bijgewerktHandlers.delete(handler);
    },
    change(pad, waarde) {
      werk.change(pad, waarde);
      if (!storing) plan(SAVE_AFTER_MS);
      emit();
    },
    async flush() {
      await send();
      return !state.isOnbewaard;
    },
    receive(antwoorden, stempels) {
      if (onderweg) return;
      tell(werk.receive(antwoorden), stempels);
      emit();
    },
    choose(pad, waarde) {
      if (werk.choose(pad, waarde)) void send();
    },
    retry() {
      werk.forgetBezwaren();
      void send();
    },
    stop: () => clearTimeout(timer),
  };
}
