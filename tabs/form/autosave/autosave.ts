import type { Antwoorden } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Botsing, Pad, Waarde, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden, readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { schrijf } from '../schrijf';
import type { Autosave, AutosaveOptions, AutosaveState, SaveAnswer, Stempels } from './autosave-state';
import { readStand, type Stand } from './bewaar-stand';
import { isRijWeg, losOp } from './los-op';
import { rebase, type Werk } from './rebase';
import { listTeBewaren } from './te-bewaren';
import { kiesBezwaren, listGeraakt } from './weigering';

const SAVE_AFTER_MS = 1000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

/** Keeps one form in step with the server: what is typed goes out by itself and nothing is ever overwritten unseen. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { velden, save, keur, isOffline, now } = options;
  const listeners = new Set<() => void>();
  const bijgewerktHandlers = new Set<(paden: readonly Pad[], stempels: Stempels) => void>();
  let werk: Werk = { basis: options.antwoorden, eigen: options.antwoorden };
  let botsingen: readonly Botsing[] = [];
  let bezwaren: readonly { refusal: Refusal; waarde: Waarde }[] = [];
  let storing: Stand['storing'];
  let opgeslagenOp = options.opgeslagenOp;
  const gekozen = new Set<Pad>();
  /** Sent without an answer: they may have arrived. */
  let ongewis: readonly Wijziging[] = [];
  let pogingen = 0;
  let heeftHaast = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onderweg: Promise<void> | undefined;
  let state: AutosaveState;

  const open = () => diffAntwoorden(velden, werk.basis, werk.eigen);
  const listBezwaren = () => [...keur(werk.eigen), ...bezwaren.map(({ refusal }) => refusal)];
  const listVast = () => [...listBezwaren(), ...botsingen].flatMap(({ pad }) => pad ?? []);
  const emit = () => {
    const wijzigingen = open();
    state = {
      antwoorden: werk.eigen,
      stand: readStand({
        storing,
        botsingen,
        geweigerd: listGeraakt(listBezwaren(), wijzigingen),
        isOnderweg: onderweg !== undefined,
        opgeslagenOp,
      }),
      botsingen,
      geweigerd: bezwaren.map(({ refusal }) => refusal),
      isOnbewaard: wijzigingen.length > 0,
    };
    for (const listener of [...listeners]) listener();
  };

  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), ms);
  };

  const takeIn = (antwoorden: Antwoorden, stempels: Stempels, verstuurd?: readonly Wijziging[]) => {
    const { bijgewerkt, ...nieuw } = rebase(velden, werk, antwoorden, verstuurd);
    werk = nieuw;
    if (bijgewerkt.length > 0) for (const handler of bijgewerktHandlers) handler(bijgewerkt, stempels);
  };

  const keep = (refusals: readonly Refusal[], verstuurd: readonly Wijziging[]) => {
    const nieuw = kiesBezwaren(refusals, verstuurd, listVast());
    bezwaren = [...bezwaren, ...nieuw.map((refusal) => ({ refusal, waarde: readPad(werk.eigen, refusal.pad ?? '') }))];
  };

  /**
   * A clash with a value of my own whose answer got lost is none: it did arrive. Nor is one about a row that turns out to be
   * gone after I chose to keep what I wrote in it.
   */
  const meet = (botsing: Botsing) => {
    const isEigen = ongewis.some(({ pad, naar }) => pad === botsing.pad && isGelijk(naar, botsing.huidig));
    if (isEigen || (gekozen.has(botsing.pad) && isRijWeg(botsing)))
      werk = losOp(velden, werk, botsing, readPad(werk.eigen, botsing.pad));
    else botsingen = [...botsingen, { ...botsing, naar: readPad(werk.eigen, botsing.pad) }];
  };

  const handle = (answer: SaveAnswer, verstuurd: readonly Wijziging[]) => {
    if (answer.ok) {
      takeIn(answer.antwoorden, answer.stempels, verstuurd);
      opgeslagenOp = now();
      ongewis = [];
    } else if (answer.botsingen?.length) answer.botsingen.forEach(meet);
    else keep(answer.refusals, verstuurd);
  };

  const attempt = async (wijzigingen: readonly Wijziging[]) => {
    try {
      const answer = await save(wijzigingen);
      storing = undefined;
      pogingen = 0;
      handle(answer, wijzigingen);
      return answer.ok ? 'bewaard' : 'deels';
    } catch (fout) {
      storing = isOffline(fout) ? 'geenVerbinding' : 'storing';
      ongewis = [...ongewis, ...wijzigingen];
      plan(RETRY_MS[Math.min(pogingen, RETRY_MS.length - 1)] ?? 0);
      pogingen += 1;
      return 'storing';
    }
  };

  /** Goes on at once without what was refused, and with what was asked for meanwhile; other typing waits for its second. */
  const run = async () => {
    for (;;) {
      heeftHaast = false;
      const wijzigingen = listTeBewaren(open(), listVast());
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
      werk = { ...werk, eigen: schrijf(velden, werk.eigen, pad, waarde) };
      bezwaren = bezwaren.filter(({ refusal, waarde: oud }) => isGelijk(readPad(werk.eigen, refusal.pad ?? ''), oud));
      botsingen = botsingen.map((botsing) => ({ ...botsing, naar: readPad(werk.eigen, botsing.pad) }));
      if (!storing) plan(SAVE_AFTER_MS);
      emit();
    },
    async flush() {
      await send();
      return !state.isOnbewaard;
    },
    receive(antwoorden, stempels) {
      if (onderweg) return;
      takeIn(antwoorden, stempels);
      botsingen = botsingen.map((botsing) => ({ ...botsing, huidig: readPad(antwoorden, botsing.pad) }));
      emit();
    },
    choose(pad, waarde) {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return;
      werk = losOp(velden, werk, botsing, waarde);
      gekozen.add(pad);
      botsingen = botsingen.filter((een) => een.pad !== pad);
      void send();
    },
    retry() {
      bezwaren = [];
      void send();
    },
    stop: () => clearTimeout(timer),
  };
}
