import { describe, expect, it } from 'vitest';
import { eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';
import { stubDuur } from '../../../test/builders/stub-duur';
import type { DocumentStore } from '../../ports';

const keren = (aantal: number) => Array.from({ length: aantal }, (_, i) => i);
const LANG = { id: 'lang', label: 'Wat wil je leren?', soort: 'langeTekst' };
const vragen = keren(10).map((i) => ({ ...LANG, id: `lang${i}` }));
/** Two bytes a letter. */
const langeAntwoorden = Object.fromEntries(keren(10).map((i) => [`vraaglang${i}`, 'ë'.repeat(1000)]));

/** Counts the commits to a bijeenkomst. */
function telCommits(store: DocumentStore) {
  const porties: number[] = [];
  const commit: DocumentStore['commit'] = (partition, writes) => {
    if (partition.startsWith('bijeenkomst')) porties.push(writes.length);
    return store.commit(partition, writes);
  };
  return { porties, store: { ...store, commit } };
}

describe('createBijeenkomstLoket', () => {
  it('bewaart wie tegelijk komt samen, in porties van 25', async () => {
    const wereld = await eenPubliek({ capaciteit: 30 });
    const { porties, store } = telCommits(wereld.deps.bijeenkomsten);
    const { signUpDeelnemers } = wereld.maak({ bijeenkomsten: store });
    const uitkomsten = await Promise.all(
      keren(101).map((i) =>
        signUpDeelnemers(
          { netwerk: `n${i}` },
          {
            bijeenkomstId: 'bijeenkomst-1',
            verzoekId: `v${i}`,
            antwoorden: eenFormulier(`${i}@school.example`),
            wachtlijst: true,
            stempel: wereld.stempel,
            website: '',
          },
        ),
      ),
    );
    expect(uitkomsten.every(({ ok }) => ok)).toBe(true);
    expect(porties.length).toBeLessThan(10);
    expect(Math.max(...porties)).toBe(51);
    expect((await wereld.readKop()).plekken).toMatchObject({ bezet: 30, wachtend: 71, volgnummer: 101 });
  });

  it('houdt een portie onder wat een commit mag, ook met grote groepen en lange antwoorden', async () => {
    const { aanmeld, readKop, listAanmeldingen } = await eenPubliek({ capaciteit: 2000, vragen });
    const uitkomsten = await Promise.all(
      keren(20).map((i) =>
        aanmeld(
          eenFormulier(`${i}@school.example`, {
            ...langeAntwoorden,
            collegas: keren(9).map((j) => ({ id: `r${j}`, naam: 'Kim', email: `${i}-${j}@school.example`, rol: 'kc' })),
          }),
        ),
      ),
    );
    expect(uitkomsten.filter(({ ok }) => !ok)).toEqual([]);
    expect((await readKop()).plekken.bezet).toBe(200);
    expect(await listAanmeldingen()).toHaveLength(200);
  });

  it('laat de weigering van de een de ander niet raken', async () => {
    const { aanmeld, listAanmeldingen } = await eenPubliek({ capaciteit: 3 });
    const uitkomsten = await Promise.all(
      keren(20).map((i) => aanmeld(eenFormulier(`${i}@school.example`), { wachtlijst: i % 2 === 0 })),
    );
    const geweigerd = uitkomsten.flatMap((uitkomst, i) => (uitkomst.ok ? [] : [i]));
    expect(geweigerd).toEqual(keren(20).filter((i) => i > 2 && i % 2 === 1));
    expect(await listAanmeldingen()).toHaveLength(20 - geweigerd.length);
  });

  it('geeft ook met een tweede proces op dezelfde opslag geen plek te veel', async () => {
    const wereld = await eenPubliek({ capaciteit: 30 });
    const daar = wereld.maak();
    const nummers = (
      await Promise.all(
        keren(200).map(async (i) => {
          const uitkomst = await (i % 2 ? daar : wereld.publiek).signUpDeelnemers(
            { netwerk: `n${i}` },
            {
              bijeenkomstId: 'bijeenkomst-1',
              verzoekId: `v${i}`,
              antwoorden: eenFormulier(`${i}@school.example`),
              wachtlijst: true,
              stempel: wereld.stempel,
              website: '',
            },
          );
          return uitkomst.ok ? (uitkomst.value.plekken[0]?.wachtnummer ?? 0) : -1;
        }),
      )
    ).sort((a, b) => a - b);
    expect(nummers).toEqual([...Array<number>(30).fill(0), ...keren(170).map((i) => i + 1)]);
  });

  it('zegt tegen iedereen hetzelfde als de bijeenkomst intussen verdween', async () => {
    const wereld = await eenPubliek();
    const { bijeenkomsten } = wereld.deps;
    const kop = await bijeenkomsten.read('bijeenkomst-1', 'bijeenkomst');
    const aanmeldingen = keren(3).map((i) => wereld.aanmeld(eenFormulier(`${i}@school.example`)));
    await bijeenkomsten.commit('bijeenkomst-1', [{ kind: 'delete', id: 'bijeenkomst', version: kop?.version ?? '' }]);
    for (const uitkomst of await Promise.all(aanmeldingen))
      expect(uitkomst).toMatchObject({ ok: false, refusals: [{ code: 'niet-gevonden' }] });
  });

  it('geeft het op als een ander altijd voor is, en heeft dan niets bewaard', async () => {
    const wereld = await eenPubliek();
    const { bijeenkomsten } = wereld.deps;
    const laatTijdGaan = stubDuur();
    const commit: DocumentStore['commit'] = async (partition, writes) => {
      laatTijdGaan(5);
      const kop = partition === 'bijeenkomst-1' && (await bijeenkomsten.read(partition, 'bijeenkomst'));
      if (kop) await bijeenkomsten.commit(partition, [{ kind: 'put', value: kop.value }]);
      return bijeenkomsten.commit(partition, writes);
    };
    const { signUpDeelnemers } = wereld.maak({ bijeenkomsten: { ...bijeenkomsten, commit } });
    const uitkomst = await signUpDeelnemers(
      { netwerk: 'n' },
      {
        bijeenkomstId: 'bijeenkomst-1',
        verzoekId: 'v',
        antwoorden: eenFormulier('kim@school.example'),
        wachtlijst: true,
        stempel: wereld.stempel,
        website: '',
      },
    );
    expect(uitkomst).toMatchObject({ ok: false, refusals: [{ code: 'dossier-gewijzigd' }] });
    expect(await wereld.listAanmeldingen()).toEqual([]);
  });
});
