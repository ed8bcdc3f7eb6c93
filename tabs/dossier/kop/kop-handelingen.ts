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
  drukAf(): void;
  vraagHelpdesk(): void;
};
