import { eenInschrijving } from '../builders/een-bijeenkomst-werkplek';

const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c002';
const BIJEENKOMST = `bijeenkomsten/${ID}`;
const AANMELDING = `${BIJEENKOMST}/aanmeldingen/aanmelding-${'0'.repeat(32)}`;
const TOKEN = { token: 'geen-echte-link' };
const INSCHRIJVING = { id: ID, antwoorden: eenInschrijving('kim') };

/** Every route about bijeenkomsten that has a body, with a body that it takes. The bijeenkomst itself does not exist. */
export const BIJEENKOMST_VERZOEKEN: readonly { vraag: string; json: object }[] = [
  { vraag: 'POST bijeenkomstlijst', json: { periode: 'komend' } },
  { vraag: 'POST bijeenkomsten', json: { id: ID, antwoorden: {} } },
  {
    vraag: 'POST bijeenkomstreeksen',
    json: { reeksId: ID, antwoorden: {}, bijeenkomsten: [{ id: ID, antwoorden: {} }] },
  },
  { vraag: `PATCH ${BIJEENKOMST}`, json: { wijzigingen: [] } },
  { vraag: `POST ${BIJEENKOMST}/kopie`, json: { id: ID } },
  { vraag: `POST ${BIJEENKOMST}/publicatie`, json: {} },
  { vraag: `POST ${BIJEENKOMST}/sluiting`, json: {} },
  { vraag: `POST ${BIJEENKOMST}/afzegging`, json: { reden: 'De zaal is niet vrij.' } },
  { vraag: `POST ${BIJEENKOMST}/rondzendingen`, json: { id: ID, doel: 'iedereen', onderwerp: 'x', tekst: 'x' } },
  { vraag: `POST ${BIJEENKOMST}/aanmeldingen`, json: INSCHRIJVING },
  { vraag: `POST ${AANMELDING}/afmelding`, json: {} },
  { vraag: `POST ${AANMELDING}/verplaatsing`, json: { naar: ID } },
  { vraag: `POST ${AANMELDING}/aanwezigheid`, json: { status: 'aanwezig' } },
  { vraag: `POST ${AANMELDING}/herkansing`, json: {} },
  { vraag: `POST ${BIJEENKOMST}/woorden`, json: { verborgen: [], samen: [] } },
  {
    vraag: `POST publiek/${BIJEENKOMST}/aanmeldingen`,
    json: { ...INSCHRIJVING, wachtlijst: true, stempel: 'geen-echt-stempel', website: '' },
  },
  { vraag: `POST publiek/${BIJEENKOMST}/link`, json: { email: 'kim@zilverenreiger.example' } },
  { vraag: 'POST publiek/aanmelding', json: TOKEN },
  { vraag: 'PATCH publiek/aanmelding', json: { ...TOKEN, antwoorden: {} } },
  { vraag: 'POST publiek/aanmelding/afmelding', json: TOKEN },
  { vraag: 'POST publiek/aanbod', json: TOKEN },
  { vraag: 'POST publiek/aanbod/antwoord', json: { ...TOKEN, komt: true } },
  { vraag: 'POST publiek/reactie', json: TOKEN },
  { vraag: 'POST publiek/reactie/inzending', json: { ...TOKEN, antwoorden: {} } },
];
