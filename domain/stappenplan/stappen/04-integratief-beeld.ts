import { leesRijen, leesTekst } from '../../formulier/antwoord';
import { always } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { findGebied, GEBIEDEN, listAangevinkt } from '../gebieden';
import { defineStap, NIVEAUS, type StapContext } from '../stap';

/** BR-01: an area with tussendoelen stays ticked; nothing of step 8 is lost by a click here. */
function checkGebiedenInGebruik(context: StapContext): readonly Refusal[] {
  const { antwoorden } = context;
  const aangevinkt = listAangevinkt(context, antwoorden(4)).map(({ code }) => code);
  const gebruikt = leesRijen(antwoorden(8), 'tussendoelen').map((rij) => leesTekst(rij, 'gebied'));
  const losgeraakt = [...new Set(gebruikt)].filter((code) => code !== '' && !aangevinkt.includes(code));
  return losgeraakt.map((code) => {
    const aantal = gebruikt.filter((gebied) => gebied === code).length;
    const gebied = losgeraakt.length === 1 ? 'Dit gebied' : (findGebied(context, code)?.label ?? 'Dit gebied');
    const doelen =
      aantal === 1 ? '1 tussendoel. Verplaats of verwijder dat' : `${aantal} tussendoelen. Verplaats of verwijder die`;
    return { code: 'gebied-in-gebruik', message: `${gebied} heeft ${doelen} eerst in stap 8.`, pad: 'gebieden' };
  });
}

export const integratiefBeeld = defineStap({
  nummer: 4,
  code: 'integratief-beeld',
  titel: 'Integratief beeld en gebieden',
  fase: 'begrijpen',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'integratiefBeeld',
      soort: 'langeTekst',
      label: 'Integratief beeld',
      help: 'Hoe werken leerling, onderwijs en thuis op elkaar in? Wat houdt het probleem in stand, en wat werkt?',
      maxLengte: 8000,
      richtlijn: { van: 100, tot: 200 },
      isVerplicht: always,
    },
    {
      naam: 'gebieden',
      soort: 'meerkeuze',
      label: 'Gebieden',
      help: 'Alleen bij een aangevinkt gebied kun je in stap 8 een tussendoel maken.',
      lijst: 'gebieden',
      opties: GEBIEDEN,
      isVerplicht: always,
    },
  ],
  regelsBijOpslaan: checkGebiedenInGebruik,
});
