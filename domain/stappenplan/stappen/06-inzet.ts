import { leesRijen, type Antwoorden } from '../../formulier/antwoord';
import { always, type GetalVeld } from '../../formulier/veld';
import { defineStap } from '../stap';
import { MAX_TOOLBOX, TOOLBOX } from '../toolbox';
import { alsJa, tenzijJa } from '../voorwaarden';

const isIngezet = tenzijJa('overgeslagen');
const MAX_KOSTEN = 100_000;

/** The sum of both lists, in euro with cents. A step that is skipped costs nothing (BR-11). */
export function sumInzet(stap6: Antwoorden): number {
  if (!isIngezet(stap6)) return 0;
  const rijen = [...leesRijen(stap6, 'personeel'), ...leesRijen(stap6, 'materieel')];
  const centen = rijen.map(({ kosten }) => (typeof kosten === 'number' ? Math.round(kosten * 100) : 0));
  return centen.reduce((som, bedrag) => som + bedrag, 0) / 100;
}

const kosten = {
  naam: 'kosten',
  soort: 'getal',
  label: 'Kosten',
  min: 0,
  max: MAX_KOSTEN,
  decimalen: 2,
  eenheid: 'euro',
  breedte: 1,
} as const satisfies GetalVeld;

export const inzet = defineStap({
  nummer: 6,
  code: 'inzet',
  titel: 'Inzet en bekostiging',
  fase: 'plannen',
  niveaus: ['extra', 'voorziening'],
  velden: [
    {
      naam: 'overgeslagen',
      soort: 'jaNee',
      label: 'Deze stap overslaan',
      help: 'Kies ja als de inzet al eerder is toegekend. Dan wordt er niet twee keer betaald.',
    },
    {
      naam: 'overgeslagenReden',
      soort: 'langeTekst',
      label: 'Waarom sla je deze stap over?',
      maxLengte: 4000,
      isVerplicht: always,
      isZichtbaar: alsJa('overgeslagen'),
    },
    {
      naam: 'toolbox',
      soort: 'meerkeuze',
      label: 'Welke ondersteuning is nodig?',
      help: `Kies er hoogstens ${MAX_TOOLBOX}.`,
      lijst: 'toolbox',
      opties: TOOLBOX,
      max: MAX_TOOLBOX,
      isVerplicht: always,
      isZichtbaar: isIngezet,
    },
    {
      naam: 'personeel',
      soort: 'lijst',
      label: 'Inzet van mensen',
      rijNaam: 'inzet',
      maxRijen: 20,
      isZichtbaar: isIngezet,
      velden: [
        { naam: 'door', soort: 'tekst', label: 'Door wie', maxLengte: 120, breedte: 1, isVerplicht: always },
        { naam: 'taak', soort: 'tekst', label: 'Taak', maxLengte: 200, breedte: 2, isVerplicht: always },
        {
          naam: 'uren',
          soort: 'getal',
          label: 'Uren',
          min: 0,
          max: 2000,
          decimalen: 2,
          eenheid: 'uur',
          breedte: 1,
          isVerplicht: always,
        },
        kosten,
      ],
    },
    {
      naam: 'materieel',
      soort: 'lijst',
      label: 'Materiaal',
      rijNaam: 'materiaal',
      maxRijen: 20,
      isZichtbaar: isIngezet,
      velden: [
        {
          naam: 'omschrijving',
          soort: 'tekst',
          label: 'Omschrijving',
          maxLengte: 200,
          breedte: 2,
          isVerplicht: always,
        },
        { ...kosten, isVerplicht: always },
      ],
    },
  ],
});
