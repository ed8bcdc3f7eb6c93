import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { readPad } from '@domain/formulier/wijzigingen';
import type { Uitkomst } from '../api/request';
import { showToast } from '../ui/toast/toasts';

type Melding = {
  titel: string;
  tekst?: string;
  wijzigingen: readonly Wijziging[];
  /** As the server has it since. */
  na: Antwoorden;
  bewaar(wijzigingen: readonly Wijziging[]): Promise<Uitkomst<unknown>>;
};

const NIET_TERUG = 'Open het nog eens en zet het zelf terug.';

/** Only what this person changed: what a colleague saved meanwhile stays. */
const keerOm = ({ wijzigingen, na }: Melding): readonly Wijziging[] =>
  wijzigingen.map(({ pad, van }) => ({ pad, van: readPad(na, pad), naar: van }));

async function zetTerug(melding: Melding): Promise<void> {
  try {
    const uitkomst = await melding.bewaar(keerOm(melding));
    if (uitkomst.ok) showToast({ titel: 'Teruggezet' });
    else showToast({ titel: 'Niet teruggezet', tekst: uitkomst.refusals[0]?.message ?? NIET_TERUG });
  } catch {
    showToast({ titel: 'Niet teruggezet', tekst: NIET_TERUG });
  }
}

/** Says that a change was saved, with the way back. */
export function meldBewaard(melding: Melding): void {
  const { titel, tekst } = melding;
  const actie = { label: 'Zet terug', doe: () => void zetTerug(melding) };
  showToast({ titel, ...(tekst && { tekst }), actie });
}
