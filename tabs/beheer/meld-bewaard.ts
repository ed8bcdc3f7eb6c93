import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { Uitkomst } from '../api/request';
import { showToast } from '../ui/toast/toasts';

type Melding = {
  titel: string;
  tekst?: string;
  velden: readonly Veld[];
  /** Before the change and after it, as the server has it. */
  voor: Antwoorden;
  na: Antwoorden;
  bewaar(wijzigingen: readonly Wijziging[]): Promise<Uitkomst<unknown>>;
};

const NIET_TERUG = 'Open het nog eens en zet het zelf terug.';

async function zetTerug({ velden, voor, na, bewaar }: Melding): Promise<void> {
  try {
    const uitkomst = await bewaar(diffAntwoorden(velden, na, voor));
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
