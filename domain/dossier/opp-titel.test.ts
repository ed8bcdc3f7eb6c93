import { describe, expect, it } from 'vitest';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import { describeOppDocument, describeOppVersie, nameOppBestand } from './opp-titel';

describe('describeOppVersie', () => {
  it('zegt of het OPP al is vastgesteld', () => {
    expect(describeOppVersie(eenDossier(), 1)).toBe('OPP versie 1, concept');
    expect(describeOppDocument(eenVolledigDossier(), 2)).toBe('OPP versie 2 (vastgesteld)');
  });

  it('noemt het een concept zolang iemand niet instemt', () => {
    const instemmingen = [{ id: 'i1', gezaghebbende: 'gezaghebbende-1', instemming: 'nee' }];
    expect(describeOppVersie(eenVolledigDossier({ stappen: { 9: { instemmingen } } }), 1)).toBe(
      'OPP versie 1, concept',
    );
  });
});

describe('nameOppBestand', () => {
  it('noemt het dossiernummer en nooit een naam', () => {
    expect(nameOppBestand(eenVolledigDossier())).toBe('OPP-D-2024-000123.pdf');
  });
});
