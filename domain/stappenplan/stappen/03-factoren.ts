import { leesRijen, leesTekst } from '../../formulier/antwoord';
import { always } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { leesDatum, nietInToekomst } from '../datum-volgorde';
import { defineStap, NIVEAUS, type StapContext } from '../stap';

const SOORTEN = ['stimulerend', 'belemmerend'] as const;

/** The law asks for both soorten, source: [L3]. While a row has no soort yet, the checker asks for that first. */
function checkSoorten({ antwoorden }: StapContext): readonly Refusal[] {
  const soorten = leesRijen(antwoorden(3), 'factoren').map((rij) => leesTekst(rij, 'soort'));
  if (soorten.length === 0 || soorten.includes('')) return [];
  return SOORTEN.filter((soort) => !soorten.includes(soort)).map((soort) => ({
    code: 'regel',
    message: `Er staat minstens één ${soort}e factor. Voeg er een toe.`,
    pad: 'factoren',
  }));
}

export const factoren = defineStap({
  nummer: 3,
  code: 'factoren',
  titel: 'Stimulerende en belemmerende factoren',
  fase: 'waarnemen',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'momentopnameOp',
      soort: 'datum',
      label: 'Datum van deze momentopname',
      help: 'Meld je de stap gereed, dan blijven deze factoren bij deze datum bewaard.',
      wettelijk: 'De factoren zijn actueel. Je laat zien van welke dag ze zijn.',
      breedte: 1,
      isVerplicht: always,
    },
    {
      naam: 'factoren',
      soort: 'lijst',
      label: 'Factoren',
      help: 'Wat helpt de leerling, en wat zit in de weg? Bij de leerling zelf, in het onderwijs en thuis.',
      wettelijk: 'De onderbouwing van het OPP noemt minstens stimulerende en belemmerende factoren.',
      rijNaam: 'factor',
      minRijen: 1,
      maxRijen: 40,
      groepeerOp: 'soort',
      velden: [
        {
          naam: 'soort',
          soort: 'keuze',
          label: 'Soort',
          breedte: 1,
          opties: [
            { code: 'stimulerend', label: 'Stimulerend' },
            { code: 'belemmerend', label: 'Belemmerend' },
          ],
          isVerplicht: always,
        },
        {
          naam: 'domein',
          soort: 'keuze',
          label: 'Waar zie je dit?',
          breedte: 1,
          opties: [
            { code: 'leerling', label: 'Leerling' },
            { code: 'onderwijs', label: 'Onderwijs' },
            { code: 'thuis', label: 'Thuis' },
          ],
          isVerplicht: always,
        },
        {
          naam: 'bron',
          soort: 'tekst',
          label: 'Hoe weet je dit?',
          help: 'Bijvoorbeeld observatie, toets of gesprek.',
          maxLengte: 200,
          breedte: 1,
        },
        {
          naam: 'tekst',
          soort: 'langeTekst',
          label: 'Factor',
          maxLengte: 4000,
          richtlijn: { van: 5, tot: 30 },
          isVerplicht: always,
        },
      ],
    },
  ],
  regels: (context) => [
    ...nietInToekomst(leesDatum(context.antwoorden(3), 'momentopnameOp'), context.vandaag, 'momentopnameOp'),
    ...checkSoorten(context),
  ],
});
