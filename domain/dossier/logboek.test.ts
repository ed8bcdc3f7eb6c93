import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import type { Antwoorden } from '../formulier/antwoord';
import { writeLogboek } from './logboek';

const REGEL: Antwoorden = { wat: 'gesprekMetOuders', datum: '2024-09-26', tekst: ' Ouders willen weten wat past. ' };
const write = (over: Antwoorden = {}, dossier = eenDossier()) =>
  writeLogboek(dossier, { ...REGEL, ...over }, eenMoment());

describe('writeLogboek', () => {
  it('schrijft een regel met de dag waarover hij gaat en het moment van schrijven', () => {
    expect(write()).toMatchObject({
      value: {
        dossier: { kop: { bijgewerkt: eenMoment().stempel } },
        logboek: [
          {
            id: 'logboek-2024-10-03T08:00:00.000Z-uniek-1',
            wat: 'gesprekMetOuders',
            titel: 'Gesprek met ouders',
            tekst: 'Ouders willen weten wat past.',
            datum: '2024-09-26',
            stempel: eenMoment().stempel,
          },
        ],
      },
    });
  });

  it('laat vandaag toe', () => {
    expect(write({ datum: '2024-10-03' }).ok).toBe(true);
  });

  it.each<[string, Antwoorden, string, string]>([
    ['een dag die nog komt', { datum: '2024-10-04' }, 'datum', 'datum-volgorde'],
    ['een dag die niet bestaat', { datum: '2024-13-01' }, 'datum', 'datum-bestaat-niet'],
    ['geen tekst', { tekst: '' }, 'tekst', 'veld-leeg'],
    ['een te lange tekst', { tekst: 'a'.repeat(4001) }, 'tekst', 'veld-te-lang'],
    ['een burgerservicenummer', { tekst: 'BSN 111222333' }, 'tekst', 'bsn'],
    ['een soort die alleen de app zelf schrijft', { wat: 'gedeeld' }, 'wat', 'keuze-onbekend'],
  ])('weigert %s', (_, over, pad, code) => {
    expect(write(over)).toMatchObject({ ok: false, refusals: [{ pad, code }] });
  });

  it('weigert schrijven in een gearchiveerd dossier', () => {
    expect(write({}, eenDossier({ kop: { isGearchiveerd: true } }))).toMatchObject({
      refusals: [{ code: 'dossier-gearchiveerd' }],
    });
  });
});
