import { describe, expect, it } from 'vitest';
import { toVraagStand } from './vraag-stand';

const VRAAG = { status: 'open', bestemming: 'helpdesk', wachtOpMij: false, isVanMij: true } as const;

describe('toVraagStand', () => {
  it('zegt de vraagsteller bij wie de vraag ligt', () => {
    expect(toVraagStand(VRAAG, false).tekst).toBe('Bij de helpdesk');
    expect(toVraagStand({ ...VRAAG, bestemming: 'consulent', tpo: 'Molenkwartier' }, false).tekst).toBe(
      'Bij TPO Molenkwartier',
    );
    expect(toVraagStand({ ...VRAAG, status: 'nieuw' }, false).tekst).toBe('Bij de helpdesk');
  });

  it('zegt Wacht op jou tegen wie aan zet is, en tegen een ander op wie het wacht', () => {
    expect(toVraagStand({ ...VRAAG, status: 'wachtOpAanvrager' }, false).tekst).toBe('Wacht op jou');
    expect(toVraagStand({ ...VRAAG, status: 'wachtOpAanvrager', isVanMij: false }, true).tekst).toBe(
      'Wacht op de school',
    );
    expect(toVraagStand({ ...VRAAG, isVanMij: false, wachtOpMij: true }, true).tekst).toBe('Wacht op jou');
  });

  it('noemt een nieuwe vraag nieuw voor de helpdesk', () =>
    expect(toVraagStand({ ...VRAAG, status: 'nieuw', isVanMij: false, wachtOpMij: true }, true).tekst).toBe('Nieuw'));
});
