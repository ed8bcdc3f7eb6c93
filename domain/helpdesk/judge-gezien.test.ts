import { describe, expect, it } from 'vitest';
import { MARIT, WIM, YARA } from '../../test/builders/een-adresboek';
import { eenVraagWissel, stempel } from '../../test/builders/een-helpdeskvraag';
import type { Gespreksregel } from './helpdeskvraag';
import { judgeGezien } from './judge-gezien';

const [eerste] = eenVraagWissel().regels;
const regel = (nummer: number, over: Partial<Gespreksregel>): Gespreksregel => ({
  ...(eerste as Gespreksregel),
  id: `regel-${String(nummer).padStart(4, '0')}`,
  ...over,
});
const mag = (regels: readonly Gespreksregel[], gezien?: number) => judgeGezien(regels, gezien, WIM.id).ok;

describe('judgeGezien', () => {
  const reactie = regel(2, { regelSoort: 'vraag', stempel: stempel(MARIT) });
  it('houdt tegen wat over een ongelezen bericht van een ander heen gaat, en noemt wie het schreef', () => {
    expect(judgeGezien([regel(1, {}), reactie], 1, WIM.id)).toMatchObject({
      ok: false,
      refusals: [{ code: 'dossier-gewijzigd', message: expect.stringContaining('Marit Lijsterbes heeft net ook') }],
    });
    expect(mag([regel(1, {}), regel(2, { regelSoort: 'antwoord', stempel: stempel(YARA) })], 1)).toBe(false);
    expect(mag([regel(1, {}), regel(2, { regelSoort: 'teBeoordelen', stempel: stempel(MARIT) })], 1)).toBe(false);
  });

  it('laat door wat gelezen is, wat je zelf schreef, en een notitie of gebeurtenis', () => {
    expect(mag([regel(1, {}), reactie], 2)).toBe(true);
    expect(mag([regel(1, {}), regel(2, { regelSoort: 'antwoord', stempel: stempel(WIM) })], 1)).toBe(true);
    expect(mag([regel(1, {}), regel(2, { regelSoort: 'notitie', stempel: stempel(YARA) })], 1)).toBe(true);
    expect(mag([regel(1, {}), regel(2, { regelSoort: 'gebeurtenis', stempel: stempel(YARA) })], 1)).toBe(true);
  });

  it('houdt niets tegen als niet bekend is wat gelezen is', () => {
    expect(mag([regel(1, {}), reactie])).toBe(true);
  });
});
