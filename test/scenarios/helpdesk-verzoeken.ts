const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c003';
const VRAAG = `helpdesk/vragen/${ID}`;
const ARTIKEL = `kennisbank/artikelen/${ID}`;
const NIEUWSBRIEF = `nieuwsbrieven/${ID}`;
const TEKST = { id: ID, tekst: 'Hoe werkt dit?', bijlagen: [] };

/**
 * Every route about the helpdesk, the kennisbank and the nieuwsbrief that has a body of JSON, with a body that it takes. What
 * they are about does not exist.
 */
export const HELPDESK_VERZOEKEN: readonly { vraag: string; json: object }[] = [
  { vraag: 'POST helpdeskvragenlijst', json: {} },
  { vraag: 'POST helpdesk/vragen', json: { ...TEKST, soort: 'technisch', onderwerp: 'Een vraag' } },
  { vraag: `POST ${VRAAG}/vervolg`, json: TEKST },
  { vraag: `POST ${VRAAG}/regels`, json: { ...TEKST, soort: 'bericht' } },
  { vraag: `POST ${VRAAG}/status`, json: { status: 'open' } },
  { vraag: `POST ${VRAAG}/toewijzing`, json: { behandelaarId: ID } },
  { vraag: `POST ${VRAAG}/samenvoeging`, json: { naarVraagId: ID } },
  { vraag: `POST ${VRAAG}/overname`, json: { regelId: 'regel-0001' } },
  { vraag: `POST ${VRAAG}/artikel`, json: { artikelId: ID } },
  { vraag: `POST ${VRAAG}/herkansing`, json: {} },
  { vraag: `POST ${VRAAG}/mailgezien`, json: {} },
  { vraag: `POST helpdeskpost/mail-${'0'.repeat(32)}/afhandeling`, json: {} },
  { vraag: `POST helpdeskpost/mail-${'0'.repeat(32)}/vraag`, json: { medewerkerId: ID } },
  { vraag: `POST ${VRAAG}/stem`, json: { stem: true } },
  { vraag: `POST ${VRAAG}/wensstatus`, json: { status: 'gepland', reden: '' } },
  { vraag: 'PATCH helpdeskinstellingen', json: { wijzigingen: [{ pad: 'tot', van: '14:00', naar: '15:00' }] } },
  { vraag: 'POST helpdeskteksten', json: { teksten: [] } },
  { vraag: 'POST kennisbank/artikelen', json: { id: ID, antwoorden: {} } },
  { vraag: 'POST kennisbank/uit-vraag', json: { id: ID, vraagId: ID } },
  { vraag: `PATCH ${ARTIKEL}`, json: { wijzigingen: [{ pad: 'titel', van: null, naar: 'Uitleg' }] } },
  { vraag: `POST ${ARTIKEL}/review`, json: {} },
  { vraag: `POST ${ARTIKEL}/publicatie`, json: { gezien: '1' } },
  { vraag: `POST ${ARTIKEL}/terugsturing`, json: { tekst: 'Maak het korter.' } },
  { vraag: `POST ${ARTIKEL}/herstel`, json: { versie: 0 } },
  { vraag: `POST ${ARTIKEL}/intrekking`, json: {} },
  { vraag: `POST ${ARTIKEL}/nuttig`, json: { ja: true } },
  { vraag: 'POST nieuwsbrieven', json: { id: ID, titel: 'Nieuws' } },
  { vraag: `PATCH ${NIEUWSBRIEF}`, json: { versie: '1', titel: 'Nieuws', inleiding: '', onderdelen: [] } },
  { vraag: `POST ${NIEUWSBRIEF}/verzending`, json: { versie: '1' } },
  { vraag: `POST ${NIEUWSBRIEF}/herkansing`, json: {} },
  { vraag: 'POST publiek/uitschrijven', json: { token: 'geen-echte-link', ontvangen: false } },
];
