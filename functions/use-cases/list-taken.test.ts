import type { Medewerker } from '@domain/adresboek/medewerker';
import { updateSamenvatting } from '@domain/dossier/samenvatting';
import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, TEUN, WATERRAD } from '../../test/builders/een-adresboek';
import { eenStempel, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import { createListTaken } from './list-taken';

async function werkplek() {
  const plek = await eenWerkplek();
  const wensen = [
    { id: 'dossier-1', kop: { isGedeeld: true } },
    { id: 'dossier-2', kop: { schoolId: WATERRAD.id } },
    { id: 'dossier-3', niveau: 'licht', stappen: { 8: { evaluatiegesprekOp: undefined, tussendoelen: [] } } },
  ] as const;
  for (const wens of wensen) await plek.saveDossier(updateSamenvatting(eenVolledigDossier(wens), eenStempel()));
  const list = createListTaken(plek.deps);
  const toon = async (wie: Medewerker) => {
    const result = await list(wie);
    return result.ok ? result.value.taken.map(({ dossierId, taak }) => `${dossierId} ${taak.soort}`) : [];
  };
  return { ...plek, list, toon };
}
const aandacht = (dossierId: string) => eenBericht({ id: `bericht-${dossierId}`, dossierId, status: 'aandacht' });

describe('listTaken', () => {
  it('noemt wat er wacht, over wie het gaat en waarom', async () => {
    const { list } = await werkplek();
    expect(await list(MARIT)).toMatchObject({
      value: {
        taken: [
          {
            dossierId: 'dossier-1',
            nummer: 'D-2024-000123',
            leerling: 'Fenna Wielewaal',
            taak: { soort: 'evaluatie', datum: '2026-01-30' },
          },
        ],
      },
    });
  });

  it('noemt een bericht dat aandacht vraagt, ook in een dossier waar verder niets wacht', async () => {
    const { deps, toon } = await werkplek();
    for (const id of ['dossier-1', 'dossier-2', 'dossier-3'])
      await deps.dossiers.commit(id, [{ kind: 'create', value: aandacht(id) }]);
    expect(await toon(MARIT)).toEqual(['dossier-1 bericht', 'dossier-3 bericht', 'dossier-1 evaluatie']);
    expect(await toon(JOOST)).toEqual(['dossier-2 bericht', 'dossier-2 evaluatie']);
    expect(await toon(TEUN)).toEqual(['dossier-1 evaluatie']);
  });

  it('laat voor een consulent niets van de school wachten', async () => {
    const { toon } = await werkplek();
    expect(await toon(HANNA)).toEqual([]);
  });
});
