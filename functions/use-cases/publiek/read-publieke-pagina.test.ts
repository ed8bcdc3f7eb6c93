import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenPubliek } from '../../../test/builders/een-publiek';

const code = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) => uitkomst.refusals?.[0]?.code;

describe('listPubliekeBijeenkomsten', () => {
  it('toont wat nog komt, het eerste eerst, ook wat dicht of afgezegd is, en geen concept', async () => {
    const { publiek, saveBijeenkomst, klok, deps } = await eenPubliek();
    await saveBijeenkomst('later', { datum: '2025-06-01', aanmeldenTot: '2025-05-02' });
    await saveBijeenkomst('eerder', { datum: '2025-05-12', aanmeldenTot: '2025-05-10', afmeldenTot: '2025-05-11' });
    await saveBijeenkomst('concept', {}, true);
    const kop = await deps.bijeenkomsten.read<{ id: string; soort: string }>('eerder', 'bijeenkomst');
    const afgezegd = { ...kop!.value, status: 'afgezegd', afzegging: { reden: 'Ziek.', stempel: {} } };
    await deps.bijeenkomsten.commit('eerder', [{ kind: 'put', value: afgezegd }]);
    klok.nu = '2025-05-03T08:00:00.000Z';
    const lijst = async () => {
      const uitkomst = await publiek.listBijeenkomsten();
      return uitkomst.ok ? uitkomst.value.bijeenkomsten.map((een) => `${een.bijeenkomstId} ${een.fase}`) : [];
    };
    expect(await lijst()).toEqual(['eerder afgezegd', `${BIJEENKOMST_ID} open`, 'later gesloten']);
    klok.nu = '2025-05-15T08:00:00.000Z';
    expect(await lijst()).toEqual(['later gesloten']);
  });
});

describe('readPubliekePagina', () => {
  it('geeft de bijeenkomst, de vragen en een stempel, ook als aanmelden niet meer kan', async () => {
    const { publiek, klok } = await eenPubliek();
    const lees = () => publiek.readPagina({ bijeenkomstId: BIJEENKOMST_ID });
    expect(await lees()).toMatchObject({
      value: {
        swv: 'Waterstede',
        bijeenkomst: { fase: 'open', vrij: 24, capaciteit: 24 },
        vragen: [],
        bewaartermijn: '60 dagen na de bijeenkomst',
      },
    });
    klok.nu = '2025-05-16T08:00:00.000Z';
    expect(await lees()).toMatchObject({ value: { bijeenkomst: { fase: 'voorbij' } } });
  });

  it('kent geen concept, en geen map met tellers', async () => {
    const { publiek, saveBijeenkomst } = await eenPubliek();
    await saveBijeenkomst('concept', {}, true);
    for (const bijeenkomstId of ['concept', 'bestaat-niet'])
      expect(code(await publiek.readPagina({ bijeenkomstId }))).toBe('niet-gevonden');
  });
});

describe('makePubliekeAgenda', () => {
  it('geeft een agendabestand zonder deelnemers', async () => {
    const { publiek } = await eenPubliek();
    const uitkomst = await publiek.makeAgenda({ bijeenkomstId: BIJEENKOMST_ID });
    expect(uitkomst).toMatchObject({ ok: true, value: { bestandsnaam: 'bijeenkomst.ics' } });
    const tekst = uitkomst.ok ? new TextDecoder().decode(uitkomst.value.bytes) : '';
    expect(tekst).toContain('METHOD:PUBLISH');
    expect(tekst).toContain('DTSTART:20250515T070000Z');
    expect(tekst).not.toContain('ATTENDEE');
  });

  it('geeft niets voor wat niet doorgaat of niet bestaat', async () => {
    const { publiek, deps } = await eenPubliek();
    expect(code(await publiek.makeAgenda({ bijeenkomstId: 'bestaat-niet' }))).toBe('niet-gevonden');
    const kop = await deps.bijeenkomsten.read<{ id: string; soort: string }>(BIJEENKOMST_ID, 'bijeenkomst');
    await deps.bijeenkomsten.commit(BIJEENKOMST_ID, [
      { kind: 'put', value: { ...kop!.value, status: 'afgezegd' } as never },
    ]);
    expect(code(await publiek.makeAgenda({ bijeenkomstId: BIJEENKOMST_ID }))).toBe('bijeenkomst-afgezegd');
  });
});

describe('listPubliekeScholen', () => {
  it('geeft van elke school alleen naam, vestigingsnummer en wijk, op naam', async () => {
    const { publiek } = await eenPubliek();
    expect(await publiek.listScholen()).toEqual({
      ok: true,
      value: {
        scholen: [
          { id: '99AA00', naam: 'De Zilveren Reiger', wijk: 'Noorderhaven' },
          { id: '99AB00', naam: 'Het Waterrad', wijk: 'Molenkwartier' },
        ],
      },
    });
  });
});
