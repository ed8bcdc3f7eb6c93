import type { Wijziging } from '@domain/formulier/wijziging';
import { describe, expect, it } from 'vitest';
import { eenBeeld, eenConcept } from '../../../test/builders/een-bijeenkomst-beeld';
import { beschrijfMail } from './wie-krijgt-mail';

const anders = (...namen: readonly string[]): readonly Wijziging[] =>
  namen.map((pad) => ({ pad, van: 'oud', naar: 'nieuw' }));

describe('beschrijfMail', () => {
  it('telt wie een plek heeft en wie wacht, en noemt wat er verandert', () => {
    expect(beschrijfMail(eenBeeld(), anders('datum', 'van', 'tot'))).toBe(
      '20 mensen krijgen een mail: de datum en de tijd veranderen.',
    );
  });

  it('telt één mens als één', () => {
    const beeld = eenBeeld({ tellingen: { ...eenBeeld().tellingen, bezet: 1, wachtend: 0 } });
    expect(beschrijfMail(beeld, anders('plaats'))).toBe('1 persoon krijgt een mail: de plaats verandert.');
  });

  it('zwijgt als niemand iets merkt: een concept, een lege lijst, of een wijziging die niet in de agenda staat', () => {
    const leeg = eenBeeld({ tellingen: { ...eenBeeld().tellingen, bezet: 0, wachtend: 0 } });
    expect(beschrijfMail(eenConcept(), anders('datum'))).toBeUndefined();
    expect(beschrijfMail(leeg, anders('datum'))).toBeUndefined();
    expect(beschrijfMail(eenBeeld(), anders('tekst'))).toBeUndefined();
  });
});
