import { describe, expect, it } from 'vitest';
import { readParams } from './params';

const STAP = 'dossiers/{dossierId}/stappen/{nummer}';

describe('readParams', () => {
  it('leest wat er in het pad staat', () => {
    expect(readParams(STAP, { dossierId: 'demo-1', nummer: '11' })).toMatchObject({
      dossierId: 'demo-1',
      nummer: 11,
      berichtId: '',
      bijeenkomstId: '',
      aanmeldingId: '',
      nieuwsbriefId: '',
    });
  });

  it('kent een aanmelding alleen aan een sleutel die wij maken', () => {
    const pad = 'bijeenkomsten/{bijeenkomstId}/aanmeldingen/{aanmeldingId}';
    const goed = { bijeenkomstId: 'b-1', aanmeldingId: `aanmelding-${'0a'.repeat(16)}` };
    expect(readParams(pad, goed)).toMatchObject(goed);
    for (const aanmeldingId of ['aanmelding-', 'aanmelding-kim', 'bijeenkomst', `reactie-${'0a'.repeat(16)}`])
      expect(readParams(pad, { ...goed, aanmeldingId })).toBeUndefined();
  });

  it.each([
    { dossierId: '../ander', nummer: '1' },
    { dossierId: 'A b', nummer: '1' },
    { dossierId: '', nummer: '1' },
    { dossierId: 'x'.repeat(65), nummer: '1' },
    { dossierId: 'dossier-1\n', nummer: '1' },
    { dossierId: 'dossier-1', nummer: '0' },
    { dossierId: 'dossier-1', nummer: '12' },
    { dossierId: 'dossier-1', nummer: '1.0' },
    { dossierId: 'dossier-1', nummer: '' },
    { dossierId: 'dossier-1' },
  ])('kent deze plek niet: %o', (params) => {
    expect(readParams(STAP, params as Record<string, string>)).toBeUndefined();
  });
});
