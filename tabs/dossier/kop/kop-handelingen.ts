import type { StapNummer } from '@domain/stappenplan/stap';

/** What the header can start; the page knows how. */
export type KopHandelingen = {
  isWetOpen: boolean;
  naarWet(): void;
  verstuur(): void;
  deel(): void;
  gesprekken(): void;
  /** Absent where the side panel stands beside the step. */
  openLogboek?: (() => void) | undefined;
  oppAlsPdf(): void;
  oppAfdrukken(): void;
  /** Absent where no step is open. */
  stapAfdrukken?: { nummer: StapNummer; druk(): void } | undefined;
  logboekAfdrukken(): void;
  vraagHelpdesk(): void;
};
