import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARIT, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => {
  plek = await eenHelpdeskWerkplek();
  await plek.vraag('v1');
});
afterEach(() => plek.close());

const bericht = (id: string, over: object = {}) =>
  ({ vraagId: 'v1', id, soort: 'bericht', tekst: `Tekst van ${id}.`, bijlagen: [], ...over }) as const;
const gelezen = async (): Promise<number> => (await plek.kop('v1'))?.aantalRegels ?? 0;

describe('twee mensen tegelijk in één vraag', () => {
  it('lost niet op wat de school net schreef, en doet het wel als dat gelezen is', async () => {
    const gezien = await gelezen();
    expectOk(await plek.useCases.writeRegel(MARIT, bericht('r1', { gezien })));
    for (const status of ['opgelost', 'wachtOpDerde'] as const)
      expect(codesOf(await plek.useCases.setStatus(WIM, { vraagId: 'v1', status, gezien }))).toEqual([
        'dossier-gewijzigd',
      ]);
    expect((await plek.kop('v1'))?.status).toBe('nieuw');
    expectOk(await plek.useCases.setStatus(WIM, { vraagId: 'v1', status: 'opgelost', gezien: await gelezen() }));
    expect((await plek.kop('v1'))?.status).toBe('opgelost');
  });

  it('verstuurt van twee antwoorden tegelijk er één; het andere pas na lezen, en nooit dubbel', async () => {
    const gezien = await gelezen();
    const beide = await Promise.all([
      plek.useCases.writeRegel(WIM, bericht('r1', { gezien })),
      plek.useCases.writeRegel(YARA, bericht('r2', { gezien, oplossen: true })),
    ]);
    expect(beide.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const wie = beide[0]?.ok ? ([YARA, 'r2'] as const) : ([WIM, 'r1'] as const);
    const nu = await gelezen();
    // The answer of the server got lost: the same again is no second one, and no refusal either.
    for (const keer of [nu, gezien])
      expectOk(await plek.useCases.writeRegel(wie[0], bericht(wie[1], { gezien: keer })));
    expect(await plek.regels('v1')).toHaveLength(3);
    const antwoorden = (await plek.berichten('v1')).filter(({ mailSoort }) => mailSoort === 'antwoord');
    expect(antwoorden).toHaveLength(2);
  });

  it('laat de school, een notitie en een mail altijd door', async () => {
    const gezien = await gelezen();
    expectOk(await plek.useCases.writeRegel(WIM, bericht('r1', { gezien })));
    expectOk(await plek.useCases.writeRegel(MARIT, bericht('r2', { gezien })));
    expectOk(await plek.useCases.writeRegel(YARA, bericht('r3', { gezien, soort: 'notitie' })));
    expectOk(await plek.useCases.writeRegel(WIM, bericht('r4')));
    expect(await plek.regels('v1')).toHaveLength(5);
  });
});
