import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeInzet } from './inzet-en-bekostiging';

const compose = (stappen: DossierWensen['stappen'] = {}) => composeInzet(createOppBron(eenOppVraag({ stappen })));

describe('composeInzet', () => {
  it('geeft mensen, materiaal en wat het samen kost', () => {
    const [, soorten, mensen, materiaal, totaal] = compose();
    expect(soorten).toMatchObject({ rijen: [{ waarde: 'Begeleiding van de leerling, coaching van de leerkracht' }] });
    expect(mensen).toMatchObject({
      kolommen: ['Door wie', 'Taak', 'Uren', 'Kosten'],
      rijen: [['Onderwijsassistent', 'Dagelijks tien minuten oefenen', '40 uur', '€\u00a01.200,00']],
    });
    expect(materiaal).toMatchObject({ rijen: [['Rekenrek en splitsdoosjes', '€\u00a050,00']] });
    expect(totaal).toMatchObject({ rijen: [{ label: 'Totaal', waarde: '€\u00a01.250,00' }] });
  });

  it('geeft bij overslaan alleen de reden (BR-11)', () => {
    const blokken = compose({ 6: { overgeslagen: true, overgeslagenReden: 'Toegekend in mei.' } });
    expect(blokken.slice(1)).toEqual([
      { soort: 'alinea', tekst: 'De inzet is al eerder toegekend. Toegekend in mei.' },
    ]);
  });

  it('noemt geen totaal zonder inzet, en zegt wat er nog mist', () => {
    const blokken = compose({ 6: { toolbox: [], personeel: [], materieel: [] } });
    expect(blokken.slice(1)).toMatchObject([{ soort: 'kenmerken', rijen: [{ isLeeg: true }] }]);
  });
});
