import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst } from '../../test/builders/een-opgeslagen-bijeenkomst';
import { linkTot } from './link-tot';

describe('linkTot', () => {
  it('laat de persoonlijke link dertig dagen na afloop werken en die voor reacties veertien, tot het eind van de dag', () => {
    expect(linkTot('aanmelding', eenBijeenkomst())).toBe('2025-06-14T21:59:59.999Z');
    expect(linkTot('reactie', eenBijeenkomst())).toBe('2025-05-29T21:59:59.999Z');
  });

  it('rekent in dagen van Amsterdam, ook over de wintertijd heen', () => {
    expect(linkTot('reactie', eenBijeenkomst({}, { datum: '2025-10-20' }))).toBe('2025-11-03T22:59:59.999Z');
  });

  it('laat de link van een aanbod met het aanbod eindigen, en nooit na het begin', () => {
    const aanbod = (aangebodenTot: string) => eenAanmelding({ status: 'aangeboden', aangebodenTot });
    expect(linkTot('aanbod', eenBijeenkomst(), aanbod('2025-05-10T10:00:00.000Z'))).toBe('2025-05-10T10:00:00.000Z');
    expect(linkTot('aanbod', eenBijeenkomst(), aanbod('2025-05-16T10:00:00.000Z'))).toBe('2025-05-15T07:00:00.000Z');
  });
});
