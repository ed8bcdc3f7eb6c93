import { leesRijen } from '../../formulier/antwoord';
import { always } from '../../formulier/veld';
import { checkAangevinkt } from '../gebieden';
import { defineStap, NIVEAUS } from '../stap';

export const ontwikkeldoelen = defineStap({
  nummer: 5,
  code: 'ontwikkeldoelen',
  titel: 'Ontwikkeldoelen en behoeften',
  fase: 'begrijpen',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'ontwikkeldoelen',
      soort: 'lijst',
      label: 'Ontwikkeldoelen',
      help: 'Doelen voor de lange termijn, per gebied van stap 4. De kleine stappen komen in stap 8.',
      rijNaam: 'ontwikkeldoel',
      minRijen: 1,
      maxRijen: 20,
      groepeerOp: 'gebied',
      velden: [
        { naam: 'gebied', soort: 'keuze', bron: 'gebieden', opties: [], label: 'Gebied', isVerplicht: always },
        {
          naam: 'doel',
          soort: 'langeTekst',
          label: 'Ontwikkeldoel',
          help: 'Wat kan de leerling over een jaar?',
          maxLengte: 4000,
          richtlijn: { van: 10, tot: 40 },
          isVerplicht: always,
        },
      ],
    },
    {
      naam: 'onderwijsbehoeften',
      soort: 'langeTekst',
      label: 'Onderwijsbehoeften van de leerling',
      help: 'Deze leerling heeft een leerkracht, een groep of een taak nodig die …',
      maxLengte: 8000,
      richtlijn: { van: 30, tot: 120 },
      isVerplicht: always,
    },
    {
      naam: 'behoeftenLeerkracht',
      soort: 'langeTekst',
      label: 'Ondersteuningsbehoeften van de leerkracht',
      help: 'Wat heeft de leerkracht nodig om dit te kunnen bieden?',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
      isVerplicht: always,
    },
    {
      naam: 'behoeftenOuders',
      soort: 'langeTekst',
      label: 'Ondersteuningsbehoeften van de ouders',
      help: 'Wat willen de ouders weten of kunnen?',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
    },
  ],
  regels: (context) => checkAangevinkt(context, 'ontwikkeldoelen', leesRijen(context.antwoorden(5), 'ontwikkeldoelen')),
});
