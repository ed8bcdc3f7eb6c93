import { describe, expect, it } from 'vitest';
import { eenBeeld } from '../../../test/builders/een-bijeenkomst-beeld';
import { eenReacties, eenTerugblik } from '../../../test/builders/een-terugblik';
import { describeStand, describeWachten } from './stand-tekst';

const NU = '2025-05-20T08:00:00.000Z';

describe('describeStand', () => {
  it('zegt tot wanneer reageren nog kan', () => {
    expect(describeStand(eenTerugblik(), NU)).toBe(
      '10 van de 12 aanwezigen gaven een reactie. Reageren kan tot en met 29 mei.',
    );
  });

  it('noemt het jaar als dat een ander is, en kent enkelvoud', () => {
    const een = eenTerugblik({ reacties: eenReacties({ cijfer: 8 }), reagerenTot: '2024-12-20' });
    expect(describeStand(een, NU)).toBe(
      '1 van de 12 aanwezigen gaf een reactie. Reageren kon tot en met 20 december 2024.',
    );
  });

  it('telt alleen reacties als niemand presentie bijhield', () => {
    expect(describeStand(eenTerugblik({ aanwezigen: 0 }), NU)).toMatch(/^Er zijn 10 reacties\./);
  });
});

describe('describeWachten', () => {
  it('zegt wat er met de vragen gebeurt of waarom ze niet komen', () => {
    expect(describeWachten(eenBeeld({ fase: 'open' }), false, NU)).toMatch(/^Deelnemers krijgen de vragen na afloop/);
    expect(describeWachten(eenBeeld({ fase: 'afgezegd' }), false, NU)).toBe('Deze bijeenkomst ging niet door.');
    expect(describeWachten(eenBeeld({ fase: 'voorbij' }), true, NU)).toBe('De vragen zijn verstuurd.');
  });
});
