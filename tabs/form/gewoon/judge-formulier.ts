import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden, keepZichtbaar } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';

function isGetal(velden: readonly Veld[], pad: string | undefined): boolean {
  const [naam, , rijVeld] = pad?.split('/') ?? [];
  const veld = velden.find((bekend) => bekend.naam === naam);
  return rijVeld && veld?.soort === 'lijst' ? isGetal(veld.velden, rijVeld) : veld?.soort === 'getal';
}

/** A text where a number should be: the checker cannot know that somebody typed it. */
export const clarify = (velden: readonly Veld[], refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((refusal) =>
    refusal.code === 'veld-soort' && isGetal(velden, refusal.pad)
      ? { ...refusal, message: 'Vul een getal in, bijvoorbeeld 12.' }
      : refusal,
  );

/** Everything that has to change before the form can be sent, in the order of the form. */
export const judgeFormulier = (velden: readonly Veld[], antwoorden: Antwoorden): readonly Refusal[] =>
  clarify(velden, checkAntwoorden(velden, keepZichtbaar(velden, antwoorden), 'gereed'));
