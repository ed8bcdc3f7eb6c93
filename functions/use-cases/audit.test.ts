import { describe, expect, it } from 'vitest';
import { MARIT } from '../../test/builders/een-adresboek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createLeesAudit } from './audit';

describe('leesAudit', () => {
  it('onthoudt wat er al staat: een herhaling raakt de opslag niet', async () => {
    const { deps } = await eenWerkplek();
    let keren = 0;
    const dossiers = {
      ...deps.dossiers,
      commit: (...args: Parameters<typeof deps.dossiers.commit>) => {
        keren += 1;
        return deps.dossiers.commit(...args);
      },
    };
    const leesAudit = createLeesAudit({ dossiers, clock: deps.clock });
    for (let i = 0; i < 3; i++) await leesAudit(MARIT, 'dossier-1');
    expect(keren).toBe(1);
    await leesAudit(MARIT, 'dossier-2');
    expect(keren).toBe(2);
  });

  it('vindt het goed als een ander deel van de app de regel al schreef', async () => {
    const { deps, listAudit } = await eenWerkplek();
    await deps.leesAudit(MARIT, 'dossier-1');
    await createLeesAudit(deps)(MARIT, 'dossier-1');
    expect(await listAudit()).toEqual([`${MARIT.id} gelezen`]);
  });

  it('onthoudt niet wat niet bewaard werd', async () => {
    const { deps, listAudit } = await eenWerkplek();
    let isStuk = true;
    const commit: typeof deps.dossiers.commit = (...args) =>
      isStuk ? Promise.reject(new Error('stuk')) : deps.dossiers.commit(...args);
    const leesAudit = createLeesAudit({ dossiers: { ...deps.dossiers, commit }, clock: deps.clock });
    await expect(leesAudit(MARIT, 'dossier-1')).rejects.toThrow('stuk');
    isStuk = false;
    await leesAudit(MARIT, 'dossier-1');
    expect(await listAudit()).toHaveLength(1);
  });
});
