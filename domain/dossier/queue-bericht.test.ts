import { describe, expect, it } from 'vitest';
import { HANNA, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import { queueBericht, type QueueBerichtInput } from './queue-bericht';

const GEDEELD = eenVolledigDossier({ kop: { isGedeeld: true } });
const INPUT: QueueBerichtInput = {
  id: 'bericht-1',
  ontvanger: HANNA,
  documenten: ['opp'],
  toelichting: ' Graag je blik op Fenna. ',
  versie: 2,
  school: ZILVEREN_REIGER,
  namen: { 'teun-hazelaar': 'Teun Hazelaar' },
  wijze: 'bijlage',
  swv: 'Waterstede',
  link: 'https://app.example/dossiers/dossier-1',
  moment: eenMoment(),
};
const queue = (over: Partial<QueueBerichtInput> = {}, dossier = GEDEELD) =>
  queueBericht(dossier, { ...INPUT, ...over });

describe('queueBericht', () => {
  it('zet het bericht klaar, bewaart het dossier van dat moment en schrijft het in het logboek', () => {
    expect(queue()).toMatchObject({
      value: {
        bericht: {
          id: 'bericht-1',
          status: 'klaargezet',
          aan: { id: HANNA.id, email: HANNA.email, functie: 'consulent, TPO Noorderhaven' },
          toelichting: 'Graag je blik op Fenna.',
          documenten: [
            {
              titel: 'OPP versie 2 (vastgesteld)',
              bestandsnaam: 'OPP-D-2024-000123.pdf',
              oppVersieId: 'oppversie-002',
            },
          ],
          volgendePoging: eenMoment().stempel.op,
        },
        oppVersie: { id: 'oppversie-002', versie: 2, dossier: GEDEELD, school: ZILVEREN_REIGER },
        logboek: [
          {
            wat: 'bericht',
            berichtId: 'bericht-1',
            tekst: 'OPP versie 2 (vastgesteld) aan Hanna Meerkoet, consulent, TPO Noorderhaven.',
          },
        ],
      },
    });
  });

  it('zet niets van de leerling in het onderwerp of de mail, ook de toelichting niet', () => {
    const result = queue();
    const { onderwerp, tekst } = result.ok ? result.value.bericht : expect.fail();
    expect(`${onderwerp} ${tekst}`).not.toMatch(/Fenna|Wielewaal|blik/);
  });

  it('weigert zolang de school het dossier niet deelde (BR-19)', () => {
    expect(queue({}, eenVolledigDossier())).toMatchObject({ ok: false, refusals: [{ code: 'niet-gedeeld' }] });
  });

  it.each<[string, Partial<QueueBerichtInput>, string]>([
    ['een ontvanger die niet in de adreslijst staat', { ontvanger: undefined }, 'ontvanger-onbekend'],
    ['een bericht zonder document', { documenten: [] }, 'geen-documenten'],
    ['een te lange toelichting', { toelichting: 'a'.repeat(2001) }, 'veld-te-lang'],
    ['een burgerservicenummer in de toelichting', { toelichting: '111222333' }, 'bsn'],
  ])('weigert %s', (_, over, code) => {
    expect(queue(over)).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('weigert vanuit een gearchiveerd dossier', () => {
    const archief = eenVolledigDossier({ kop: { isGedeeld: true, isGearchiveerd: true } });
    expect(queue({}, archief)).toMatchObject({ refusals: [{ code: 'dossier-gearchiveerd' }] });
  });
});
