import { describe, expect, it } from 'vitest';
import { describePlan, describeUitkomst } from './import-woorden';

const NIETS = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, fout: 0 };

describe('describePlan', () => {
  it('telt wat er gebeurt, en wat wordt overgeslagen', () => {
    expect(describePlan({ ...NIETS, nieuw: 2, gewijzigd: 1, fout: 1 })).toBe(
      '3 rijen worden ingelezen. 1 rij met een fout wordt overgeslagen.',
    );
    expect(describePlan({ ...NIETS, ongewijzigd: 4 })).toBe('Er is niets om in te lezen.');
  });
});

describe('describeUitkomst', () => {
  it('noemt wat er veranderde, wat er al stond en wat niet lukte', () => {
    expect(describeUitkomst({ nieuw: 2, gewijzigd: 1, ongewijzigd: 1, fout: 2 }, 'scholen')).toBe(
      '2 scholen zijn toegevoegd en 1 school is veranderd. 1 rij stond er al zo. 2 rijen met een fout zijn overgeslagen.',
    );
    expect(describeUitkomst({ ...NIETS, ongewijzigd: 2 }, 'medewerkers')).toBe(
      'Er is niets veranderd. 2 rijen stonden er al zo.',
    );
  });
});
