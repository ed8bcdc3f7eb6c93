import type { Antwoorden } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Veld } from '@domain/formulier/veld';
import type { Botsing, Pad, Stempel, Waarde, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden, readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { raakt, schrijf } from '../schrijf';
import type { BewaarStand } from './bewaar-stand';
import { isRijWeg, losOp } from './los-op';
import { rebase, type Werk } from './rebase';
import { listTeBewaren } from './te-bewaren';

export type Stempels = { readonly [pad: Pad]: Stempel };
/** What the server answers to a save; a fault of the line is a rejection. */
export type SaveAnswer =
  | { ok: true; antwoorden: Antwoorden; stempels: Stempels }
  | { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };

export type AutosaveOptions = {
  velden: readonly Veld[];
  antwoorden: Antwoorden;
  save(wijzigingen: readonly Wijziging[]): Promise<SaveAnswer>;
  /** What the server would refuse anyway: it stays on the screen and the rest goes out. */
  keur(antwoorden: Antwoorden): readonly Refusal[];
  /** Whether a rejection means that there is no line; else the server has a fault. */
  isOffline(fout: unknown): boolean;
  now(): string;
  /** Instant of the last save before this screen opened. */
  opgeslagenOp?: string | undefined;
};

export type AutosaveState = {
  /** What stands on the screen. */
  antwoorden: Antwoorden;
  stand: BewaarStand;
  /** Waiting for a choice; `naar` follows what is typed. */
  botsingen: readonly Botsing[];
  /** Refused by the server, as long as the value is the one it refused. */
  geweigerd: readonly Refusal[];
  /** Something on the screen is not at the server. */
  isOnbewaard: boolean;
};

export type Autosave = {
  getState(): AutosaveState;
  subscribe(onChange: () => void): () => void;
  /** Places that changed on the screen because of somebody else. */
  onBijgewerkt(handler: (paden: readonly Pad[], stempels: Stempels) => void): () => void;
  change(pad: Pad, waarde: Waarde): void;
  /** Sends now; true when nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** The step as the server has it, from another request than a save. Ignored during a save, whose answer is newer. */
  receive(antwoorden: Antwoorden, stempels: Stempels): void;
  choose(pad: Pad, waarde: Waarde): void;
  /** Sends everything again, also what was refused: the line is back, or the step is open again. */
  retry(): void;
  stop(): void;
};

const SAVE_AFTER_MS = 1000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

type Bezwaar = { refusal: Refusal; waarde: Waarde };

/** Keeps one form in step with the server: what is typed goes out by itself and nothing is ever overwritten unseen. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { velden, save, keur, isOffline, now } = options;
  const listeners = new Set<() => void>();
  const bijgewerktHandlers = new Set<(paden: readonly Pad[], stempels: Stempels) => void>();
  let werk: Werk = { basis: options.antwoorden, eigen: options.antwoorden };
  let botsingen: readonly Botsing[] = [];
  let bezwaren: readonly Bezwaar[] = [];
  let storing: 'geenVerbinding' | 'storing' | undefined;
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
  const listPaden = (wijzigingen: readonly Wijziging[]) => {
    const geraakt = listBezwaren().flatMap(({ pad }) => pad ?? []);
    return geraakt.filter((pad) => wijzigingen.some((wijziging) => raakt(wijziging.pad, pad)));
  };

  const readStand = (wijzigingen: readonly Wijziging[]): BewaarStand => {
    const [botsing] = botsingen;
    if (storing) return { soort: storing };
    if (botsing) return { soort: 'kiezen', door: botsing.stempel?.door ?? 'Een collega', pad: botsing.pad };
    const paden = listPaden(wijzigingen);
    if (paden.length > 0) return { soort: 'geweigerd', paden };
    if (onderweg) return { soort: 'bewaren' };
    return opgeslagenOp ? { soort: 'opgeslagen', op: opgeslagenOp } : { soort: 'rust' };
  };

  const emit = () => {
    const wijzigingen = open();
    state = {
      antwoorden: werk.eigen,
      stand: readStand(wijzigingen),
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

  /**
   * A refusal that belongs to no change that was sent, or that comes back although its veld was left out, would come back
   * for ever; then everything that was sent waits.
   */
  const keep = (refusals: readonly Refusal[], verstuurd: readonly Wijziging[]) => {
    const vast = listVast();
    const eigen = refusals.filter(
      ({ pad }) => pad && !vast.includes(pad) && verstuurd.some((wijziging) => raakt(wijziging.pad, pad)),
    );
    const alle = verstuurd.flatMap(({ pad }) => refusals.slice(0, 1).map((refusal) => ({ ...refusal, pad })));
    const nieuw = (eigen.length > 0 ? eigen : alle).map((refusal) => ({
      refusal,
      waarde: readPad(werk.eigen, refusal.pad ?? ''),
    }));
    bezwaren = [...bezwaren, ...nieuw];
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
