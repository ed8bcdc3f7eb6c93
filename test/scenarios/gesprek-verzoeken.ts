import { addDagen } from '@domain/datum/datum';
import { vandaag } from './dossier-werk';

const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c003';
const ANTWOORDEN = { datum: addDagen(vandaag(), 60), van: '14:00', tot: '15:00', metWie: [] };

/** Every route about talks that has a body of JSON, with a body that it takes. */
export const gesprekVerzoeken = (dossier: string): readonly { vraag: string; json: object }[] => {
  const gesprek = `dossiers/${dossier}/gesprekken/gesprek-${ID}`;
  return [
    {
      vraag: `POST dossiers/${dossier}/gesprekken`,
      json: { id: ID, antwoorden: { wat: 'startgesprek', ...ANTWOORDEN } },
    },
    { vraag: `PATCH ${gesprek}`, json: { versie: 1, antwoorden: ANTWOORDEN } },
    { vraag: `POST ${gesprek}/herkansing`, json: {} },
    { vraag: `POST ${gesprek}/punten`, json: { punt: 'ouders', isGedaan: true } },
    { vraag: 'POST vergadering', json: { chatId: '19:meeting_1@thread.v2' } },
  ];
};
