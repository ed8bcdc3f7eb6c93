import { describe, expect, it } from 'vitest';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { NOG_NIET_BESLOTEN } from '../../test/builders/wet-uitkomst';
import { readFeiten } from './feiten';
import { checkStem } from './stem';

const OPEN = { 9: NOG_NIET_BESLOTEN, 10: { gehoudenOp: undefined } };
/** Not yet adopted: the date of the OPP is today. */
const judge = (stap2: object, vandaag: string) =>
  checkStem(readFeiten(eenVolledigDossier({ stappen: { ...OPEN, 2: { ...stap2 } } }), vandaag));
const vastgesteld = (op: string, stap2: object, vandaag: string) =>
  checkStem(
    readFeiten(
      eenVolledigDossier({ stappen: { 2: { ...stap2 }, 9: { vastgesteldOp: op }, 10: { gehoudenOp: undefined } } }),
      vandaag,
    ),
  );
const LEEG = { stemVorm: '', stemDatum: '', stemTekst: '', stemInvloed: '' };

describe('checkStem', () => {
  it('is verplicht vanaf 1 augustus 2025', () => {
    expect(judge({}, '2025-07-31')).toMatchObject({
      toestand: 'inOrde',
      toelichting: 'Vastgelegd. Verplicht vanaf 1 augustus 2025',
    });
    expect(judge({}, '2025-08-01')).toMatchObject({
      toestand: 'inOrde',
      toelichting: 'Vastgelegd op 11 september 2024',
    });
    expect(judge(LEEG, '2025-07-31')).toMatchObject({
      toestand: 'loopt',
      toelichting: 'Nog niet vastgelegd. Verplicht vanaf 1 augustus 2025',
    });
    expect(judge(LEEG, '2025-08-01')).toMatchObject({ toestand: 'ontbreekt', stap: 2, pad: 'stemVorm' });
  });

  it('kijkt naar de datum van het OPP: de vaststelling gaat vóór vandaag', () => {
    expect(vastgesteld('2025-07-31', LEEG, '2026-01-01')).toMatchObject({ toestand: 'loopt' });
    expect(vastgesteld('2025-08-01', LEEG, '2026-01-01')).toMatchObject({ toestand: 'ontbreekt' });
  });

  it.each(['stemVorm', 'stemDatum', 'stemTekst', 'stemInvloed'])('mist %s en wijst dat veld aan', (naam) =>
    expect(judge({ [naam]: '' }, '2025-09-01')).toMatchObject({ toestand: 'ontbreekt', pad: naam }),
  );

  it('laat afzien toe met een reden, en niet zonder', () => {
    const reden = { ...LEEG, stemAfgezien: true, stemAfgezienReden: 'De leerling is ziek.' };
    expect(judge(reden, '2025-09-01')).toMatchObject({ toestand: 'inOrde', pad: 'stemAfgezien' });
    expect(judge({ ...reden, stemAfgezienReden: '' }, '2025-09-01')).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'stemAfgezienReden',
    });
  });

  it('telt een verborgen stem niet als er is afgezien, en een verborgen reden niet als er niet is afgezien', () => {
    expect(judge({ stemAfgezien: true }, '2025-09-01')).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'stemAfgezienReden',
    });
    expect(judge({ ...LEEG, stemAfgezienReden: 'Oud.' }, '2025-09-01')).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'stemVorm',
    });
  });

  it('loopt na de vaststelling tot de leerling heeft gehoord wat ermee is gedaan', () => {
    const judgeTerug = (stap2: object) => vastgesteld('2025-09-01', stap2, '2025-09-10');
    expect(judgeTerug({})).toMatchObject({ toestand: 'inOrde' });
    expect(judgeTerug({ terugkoppelingOp: '' })).toMatchObject({ toestand: 'loopt', pad: 'terugkoppelingOp' });
    expect(judgeTerug({ terugkoppelingOp: '2025-09-11' })).toMatchObject({ toestand: 'loopt' });
    expect(judgeTerug({ terugkoppelingDoor: '' })).toMatchObject({ toestand: 'loopt', pad: 'terugkoppelingDoor' });
    expect(judge({ terugkoppelingOp: '' }, '2025-09-01')).toMatchObject({ toestand: 'inOrde' });
  });

  it('vraagt de stem ook bij een evaluatie vanaf 1 augustus 2025', () => {
    const bij = (gehoudenOp: string, stemLeerling: string) =>
      checkStem(readFeiten(eenVolledigDossier({ stappen: { 10: { gehoudenOp, stemLeerling } } }), '2025-10-01'));
    expect(bij('2025-08-01', '')).toMatchObject({ toestand: 'ontbreekt', stap: 10, pad: 'stemLeerling' });
    expect(bij('2025-08-01', 'Het gaat goed.')).toMatchObject({ toestand: 'inOrde' });
    expect(bij('2025-07-31', '')).toMatchObject({ toestand: 'inOrde' });
    expect(bij('2025-10-02', '')).toMatchObject({ toestand: 'inOrde' });
  });
});
