import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Botsing, Pad, Stempel, Waarde, Wijziging } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import type { BewaarStand } from './bewaar-stand';

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
