import type { OppDocument } from '@domain/opp/opp-document';
import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createMakeOpp } from './make-opp';

/** Draws nothing: what is drawn is for the tests of the PDF. Keeps what it was asked to draw. */
async function werkplek(isGedeeld = true) {
  const plek = await eenWerkplek();
  await plek.saveDossier(eenVolledigDossier({ kop: { isGedeeld } }));
  const getekend: { document: OppDocument; door: string; op: string }[] = [];
  const makePdf = async (document: OppDocument, gemaakt: { door: string; op: string }) => {
    getekend.push({ document, ...gemaakt });
    return new Uint8Array([37, 80, 68, 70]);
  };
  return { ...plek, getekend, make: createMakeOpp({ ...plek.deps, makePdf }) };
}

describe('makeOpp', () => {
  it('geeft een bestand zonder naam van de leerling, en schrijft in de audit wie het maakte', async () => {
    const { make, getekend, listAudit } = await werkplek();
    expect(await make(MARIT, { dossierId: 'dossier-1' })).toEqual({
      ok: true,
      value: {
        bestandsnaam: 'OPP-D-2024-000123.pdf',
        type: 'application/pdf',
        bytes: new Uint8Array([37, 80, 68, 70]),
      },
    });
    expect(getekend).toMatchObject([
      { document: { kenmerk: 'D-2024-000123', versie: 'OPP versie 1, vastgesteld' }, door: 'Marit Lijsterbes' },
    ]);
    expect([...(await listAudit())].sort()).toEqual([`${MARIT.id} gelezen`, `${MARIT.id} opp-gemaakt`]);
  });

  it('maakt niets voor wie het dossier niet mag lezen', async () => {
    const { make, getekend } = await werkplek(false);
    for (const wie of [JOOST, HANNA])
      expect(await make(wie, { dossierId: 'dossier-1' })).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
    expect(getekend).toEqual([]);
  });
});
