const WIJZIGING = { wijzigingen: [{ pad: 'naam', van: null, naar: 'Een naam' }] };
const PERIODE = { soort: 'beheer', van: '2026-01-01', tot: '2026-01-31' };

/** Every route of beheer that has a body of JSON, with a body that it takes. What they are about does not exist. */
export const BEHEER_VERZOEKEN: readonly { vraag: string; json: object }[] = [
  { vraag: 'POST beheer/scholen', json: { antwoorden: {} } },
  { vraag: 'PATCH beheer/scholen/00XX00', json: WIJZIGING },
  { vraag: 'POST beheer/medewerkers', json: { antwoorden: {} } },
  { vraag: 'PATCH beheer/medewerkers/bestaat-niet', json: WIJZIGING },
  { vraag: 'PATCH beheer/instellingen', json: WIJZIGING },
  { vraag: 'POST beheer/zelftest', json: {} },
  { vraag: 'POST beheer/zelftest/proefmail', json: {} },
  {
    vraag: 'POST beheer/post/herkansing',
    json: { berichten: [{ bak: 'helpdesk', partitie: 'weg', id: 'bericht-weg' }] },
  },
  { vraag: 'POST beheer/logboek', json: PERIODE },
  { vraag: 'POST beheer/logboek/csv', json: PERIODE },
  { vraag: 'POST beheer/logboek/xlsx', json: PERIODE },
];
