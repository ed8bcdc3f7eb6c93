import { always } from '../../formulier/veld';
import { defineStap, NIVEAUS } from '../stap';
import { alsKeuze } from '../voorwaarden';

/** Archiving is for the school alone (BR-13); who may do it is judged in `domain/toegang`. */
export const dossierstatus = defineStap({
  nummer: 11,
  code: 'dossierstatus',
  titel: 'Dossierstatus',
  fase: 'realiseren',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'besluit',
      soort: 'keuze',
      label: 'Hoe gaat het verder met dit dossier?',
      help: 'Een gearchiveerd dossier kan niemand meer veranderen.',
      opties: [
        { code: 'loopt', label: 'Het dossier loopt door' },
        { code: 'archiveren', label: 'Archiveren' },
      ],
      isVerplicht: always,
    },
    {
      naam: 'archiveerReden',
      soort: 'langeTekst',
      label: 'Waarom archiveer je dit dossier?',
      maxLengte: 4000,
      isVerplicht: always,
      isZichtbaar: alsKeuze('besluit', 'archiveren'),
    },
    {
      naam: 'inLas',
      soort: 'jaNee',
      label: 'OPP-begindatum geregistreerd in het leerlingvolgsysteem',
      help: 'De school geeft de begindatum door aan ROD, via het leerlingvolgsysteem.',
    },
  ],
});
