import type { Antwoorden } from './antwoord';

export type Optie = {
  code: string;
  label: string;
  /** Options with the same group stand together under that heading. */
  groep?: string;
};

type VeldBasis = {
  /** Unique within its form; letters and digits only, because it is part of a `Pad`. */
  naam: string;
  label: string;
  /** One or two sentences under the label. */
  help?: string;
  /** What the law asks here, in one sentence. Present only where it does ask something: this is not "required". */
  wettelijk?: string;
  /** Judged when a step is reported ready, never while typing. Gets the answers of its own form or row. */
  isVerplicht?(antwoorden: Antwoorden): boolean;
  /** Absent means: always. A hidden question has no answer, see `keepZichtbaar`. */
  isZichtbaar?(antwoorden: Antwoorden): boolean;
  /** Columns out of three on a wide screen; absent is three. */
  breedte?: 1 | 2 | 3;
  /** Stands folded under "Meer velden". */
  isExtra?: true;
};

/** `email` and `url` are judged when the form is sent. `suggesties`: the screen offers these, any other text is fine too. */
export type TekstVeld = VeldBasis & {
  soort: 'tekst';
  maxLengte: number;
  invoer?: 'email' | 'tel' | 'url';
  suggesties?: 'scholen' | 'wijken' | 'besturen';
};
/** `richtlijn` is a soft hint in words, never a limit. `maxLengte` is in UTF-16 code units. */
export type LangeTekstVeld = VeldBasis & {
  soort: 'langeTekst';
  maxLengte: number;
  richtlijn?: { van: number; tot: number };
};
/** Limits inclusive, `YYYY-MM-DD`. */
export type DatumVeld = VeldBasis & { soort: 'datum'; vroegst?: string; laatst?: string };
/** A time of day in Europe/Amsterdam, `HH:MM`. */
export type TijdVeld = VeldBasis & { soort: 'tijd' };
/** `isAltijdGekozen`: one of the two always holds, so the screen offers no way to take the answer back. */
export type JaNeeVeld = VeldBasis & { soort: 'jaNee'; isAltijdGekozen?: true };
/** Options that come from the dossier itself: the areas ticked in step 4, the tussendoelen of step 8, the gezaghebbenden of step 1. */
export type OptieBron = 'gebieden' | 'tussendoelen' | 'gezaghebbenden';
/** With a `bron` the table has no options: the checker accepts any text and a rule of the step judges it. */
export type KeuzeVeld = VeldBasis & { soort: 'keuze'; opties: readonly Optie[]; bron?: OptieBron };
/** With a `lijst` the options are those of the swv; the table holds what the product comes with. */
export type MeerkeuzeVeld = VeldBasis & {
  soort: 'meerkeuze';
  opties: readonly Optie[];
  max?: number;
  lijst?: 'gebieden' | 'toolbox';
};
/** Whom a persoon veld may name: someone of the school of the dossier, or of the swv. */
export type PersoonKeuze = { id: string; uit: 'school' | 'swv' };
/** Someone from the directory. */
export type PersoonVeld = VeldBasis & { soort: 'persoon'; uit: PersoonKeuze['uit'] };
export type GetalVeld = VeldBasis & { soort: 'getal'; min: number; max: number; decimalen?: number; eenheid?: string };

export type EnkelVeld =
  TekstVeld | LangeTekstVeld | DatumVeld | TijdVeld | JaNeeVeld | KeuzeVeld | MeerkeuzeVeld | PersoonVeld | GetalVeld;

/** Rows with velden of their own, in an order the user chooses. */
export type LijstVeld = VeldBasis & {
  soort: 'lijst';
  velden: readonly EnkelVeld[];
  /** One row in a sentence: "tussendoel", "ontwikkeldoel". */
  rijNaam: string;
  maxRijen: number;
  /** Judged when the step is reported ready. */
  minRijen?: number;
  /** The name of a keuze veld in the row; the screen shows a heading for each value. */
  groepeerOp?: string;
};

export type Veld = EnkelVeld | LijstVeld;
export type VeldSoort = Veld['soort'];

export const always = () => true;
export const findVeld = (velden: readonly Veld[], naam: string): Veld | undefined =>
  velden.find((veld) => veld.naam === naam);
