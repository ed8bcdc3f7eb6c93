import type { Antwoorden } from '@domain/formulier/antwoord';
import { leesRijen } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createReadDossier } from './read-dossier';
import { createSaveStap } from './save-stap';

const factor = (id: string): Wijziging => ({
  pad: `factoren/${id}`,
  van: null,
  naar: { id, soort: 'stimulerend', domein: 'leerling', tekst: `factor ${id}` },
});
const beeldSchool = (naar: string, van: string | null = null): Wijziging => ({ pad: 'beeldSchool', van, naar });

async function metDossier(dossier = eenDossier()) {
  const werkplek = await eenWerkplek();
  await werkplek.saveDossier(dossier);
  return { ...werkplek, save: createSaveStap(werkplek.deps) };
}
const antwoorden = (
  dossier: Awaited<ReturnType<Awaited<ReturnType<typeof metDossier>>['readDossier']>>,
  nummer: number,
) => dossier.stappen[nummer - 1]?.antwoorden as Antwoorden;

describe('saveStap', () => {
  it('bewaart, en geeft de stap en de nieuwe versie van het dossier terug', async () => {
    const { deps, save, listAudit } = await metDossier();
    const result = await save(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('Zo.')] });
    expect(result).toMatchObject({
      value: { stap: { nummer: 2, toestand: 'bezig', antwoorden: { beeldSchool: 'Zo.' }, acties: ['bewaren'] } },
    });
    const gelezen = await createReadDossier(deps)(MARIT, { dossierId: 'dossier-1' });
    expect(result.ok && gelezen.ok && result.value.versie === gelezen.value.versie).toBe(true);
    expect(await listAudit()).toContain(`${TEUN.id} stap-2-bewaard`);
  });

  it('voegt samen wat twee mensen tegelijk in verschillende velden schrijven', async () => {
    const { save, readDossier } = await metDossier();
    const resultaten = await Promise.all([
      save(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('van Teun')] }),
      save(MARIT, {
        dossierId: 'dossier-1',
        nummer: 2,
        wijzigingen: [{ pad: 'beeldOuders', van: null, naar: 'van Marit' }],
      }),
    ]);
    expect(resultaten.map(({ ok }) => ok)).toEqual([true, true]);
    expect(antwoorden(await readDossier(), 2)).toEqual({ beeldSchool: 'van Teun', beeldOuders: 'van Marit' });
  });

  it('laat een leerkracht zichzelf niet buitensluiten, en bewaart dan niets', async () => {
    const { save, readDossier } = await metDossier(
      eenVolledigDossier({
        stappen: { 1: { groep: '5', groepsleerkracht: TEUN.id } },
        kop: { leerkrachten: [TEUN.id] },
      }),
    );
    const [naarZes, eraf] = [
      { pad: 'groep', van: '5', naar: '6' },
      { pad: 'groepsleerkracht', van: TEUN.id, naar: null },
    ];
    const wijzig = (wie: typeof TEUN, ...wijzigingen: Wijziging[]) =>
      save(wie, { dossierId: 'dossier-1', nummer: 1, wijzigingen });
    expect(await wijzig(TEUN, naarZes!)).toMatchObject({ ok: true });
    expect(await wijzig(TEUN, eraf!)).toMatchObject({
      refusals: [{ code: 'eigen-toegang', pad: 'groepsleerkracht' }],
    });
    expect((await readDossier()).kop.leerkrachten).toEqual([TEUN.id]);
    expect(await wijzig(MARIT, eraf!)).toMatchObject({ ok: true });
    expect(await wijzig(TEUN, naarZes!)).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });

  it('verliest geen woord van twintig mensen die tegelijk rijen toevoegen, veranderen en verwijderen', async () => {
    const rij = { id: 'oud', soort: 'belemmerend', domein: 'thuis', tekst: 'weg' };
    const { save, readDossier, listAudit } = await metDossier(
      eenDossier({ stappen: { 3: { factoren: [rij, { ...rij, id: 'blijft' }] } } }),
    );
    const nieuw = Array.from({ length: 18 }, (_, i) => factor(`nieuw-${i}`));
    const wijzigingen: Wijziging[] = [
      ...nieuw,
      { pad: 'factoren/oud', van: rij, naar: null },
      { pad: 'factoren/blijft/tekst', van: 'weg', naar: 'toch niet' },
    ];
    const resultaten = await Promise.all(
      wijzigingen.map((een, i) =>
        save(i % 2 ? MARIT : TEUN, { dossierId: 'dossier-1', nummer: 3, wijzigingen: [een] }),
      ),
    );
    expect(resultaten.filter(({ ok }) => !ok)).toEqual([]);
    const rijen = leesRijen(antwoorden(await readDossier(), 3), 'factoren');
    expect(rijen.map(({ id }) => id).sort()).toEqual(['blijft', ...nieuw.map(({ pad }) => pad.split('/')[1])].sort());
    expect(rijen.find(({ id }) => id === 'blijft')).toMatchObject({ tekst: 'toch niet' });
    expect(await listAudit()).toHaveLength(20);
  });

  it('verliest geen woord van twintig mensen die elk een ander veld van een stap schrijven, in vier stappen tegelijk', async () => {
    const { save, readDossier } = await metDossier();
    const velden = { 2: ['beeldSchool', 'beeldOuders', 'externen', 'schoolloopbaan', 'eerderHandelen'] } as const;
    const per = [
      ...velden[2].map((pad) => ({ nummer: 2 as const, pad })),
      ...['aanleiding', 'ondersteuningsvraag', 'voorvoegsel', 'toestemmingDerdenToelichting'].map((pad) => ({
        nummer: 1 as const,
        pad,
      })),
      ...['onderwijsbehoeften', 'behoeftenLeerkracht', 'behoeftenOuders'].map((pad) => ({ nummer: 5 as const, pad })),
      ...['voortgang', 'aanwezigen', 'stemLeerling', 'conclusie', 'vervolg'].map((pad) => ({
        nummer: 10 as const,
        pad,
      })),
    ];
    const resultaten = await Promise.all(
      per.map(({ nummer, pad }) =>
        save(MARIT, { dossierId: 'dossier-1', nummer, wijzigingen: [{ pad, van: null, naar: `tekst ${pad}` }] }),
      ),
    );
    expect(resultaten.filter(({ ok }) => !ok)).toEqual([]);
    const dossier = await readDossier();
    expect(per.map(({ nummer, pad }) => antwoorden(dossier, nummer)[pad])).toEqual(
      per.map(({ pad }) => `tekst ${pad}`),
    );
  });

  it('laat van twee mensen in hetzelfde veld er een slagen, en noemt de ander beide teksten', async () => {
    const { save, readDossier } = await metDossier();
    const resultaten = await Promise.all([
      save(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('van Teun')] }),
      save(MARIT, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('van Marit')] }),
    ]);
    const gelukt = resultaten.findIndex(({ ok }) => ok);
    const [wie, tekst, ander] = gelukt === 0 ? [TEUN, 'van Teun', 'van Marit'] : [MARIT, 'van Marit', 'van Teun'];
    expect(resultaten[1 - gelukt]).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'beeldSchool' }],
      botsingen: [{ huidig: tekst, naar: ander, stempel: { doorId: wie.id, door: wie.naam } }],
    });
    expect(antwoorden(await readDossier(), 2)).toEqual({ beeldSchool: tekst });
  });

  it('doet niets bij een bewaring die al was aangekomen', async () => {
    const { save, readDossier, listAudit } = await metDossier();
    const eens = await save(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('Zo.')] });
    const weer = await save(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen: [beeldSchool('Zo.')] });
    expect(weer).toEqual(eens);
    expect(antwoorden(await readDossier(), 2)).toEqual({ beeldSchool: 'Zo.' });
    expect(await listAudit()).toEqual([`${TEUN.id} stap-2-bewaard`]);
  });

  it.each(Array.from({ length: 5 }, (_, ronde) => ronde))(
    'laat een gebied uitvinken en daar een tussendoel toevoegen nooit allebei slagen (ronde %i)',
    async () => {
      const { save, readDossier } = await metDossier(
        eenDossier({ stappen: { 4: { gebieden: ['spelling', 'gedrag'] } } }),
      );
      const rij = { id: 'doel-1', gebied: 'spelling' };
      const resultaten = await Promise.all([
        save(MARIT, {
          dossierId: 'dossier-1',
          nummer: 4,
          wijzigingen: [{ pad: 'gebieden', van: ['spelling', 'gedrag'], naar: ['gedrag'] }],
        }),
        save(TEUN, {
          dossierId: 'dossier-1',
          nummer: 8,
          wijzigingen: [{ pad: 'tussendoelen/doel-1', van: null, naar: rij }],
        }),
      ]);
      expect(resultaten.filter(({ ok }) => ok)).toHaveLength(1);
      const dossier = await readDossier();
      const isUitgevinkt = !(antwoorden(dossier, 4)['gebieden'] as string[]).includes('spelling');
      expect(isUitgevinkt).toBe(leesRijen(antwoorden(dossier, 8), 'tussendoelen').length === 0);
    },
  );

  describe('voor wie niet mag', () => {
    const input = { dossierId: 'dossier-1', nummer: 4, wijzigingen: [] } as const;

    it('bestaat het dossier niet, precies als een dossier dat niet bestaat', async () => {
      const { save } = await metDossier(eenVolledigDossier());
      const onbekend = await save(MARIT, { ...input, dossierId: 'bestaat-niet' });
      expect(onbekend).toEqual({
        ok: false,
        refusals: [{ code: 'niet-gevonden', message: 'Dit dossier bestaat niet, of je mag het niet zien.' }],
      });
      expect(await save(JOOST, input)).toEqual(onbekend);
      expect(await save(HANNA, input)).toEqual(onbekend);
    });

    it('blijft het bij lezen', async () => {
      const { save } = await metDossier(eenVolledigDossier({ kop: { isGedeeld: true } }));
      const resultaten = await Promise.all([TEUN, SCHOOLLEIDER, HANNA].map((wie) => save(wie, input)));
      expect(resultaten.map((result) => (result.ok ? 'ok' : result.refusals[0]?.code))).toEqual(
        Array(3).fill('geen-toegang'),
      );
    });
  });

  it('oordeelt met de lijsten van het samenwerkingsverband, en de lezer ziet ze', async () => {
    const { deps, save, saveInstellingen } = await metDossier();
    const gebieden = [{ code: 'muziek', label: 'Muziek', isActief: true }];
    await saveInstellingen({ stappen: { toolbox: [], maxToolbox: 3, gebieden } });
    const kies = (naar: readonly string[]) =>
      save(MARIT, { dossierId: 'dossier-1', nummer: 4, wijzigingen: [{ pad: 'gebieden', van: null, naar }] });
    expect(await kies(['taal'])).toMatchObject({ refusals: [{ code: 'keuze-onbekend', pad: 'gebieden' }] });
    expect(await kies(['muziek'])).toMatchObject({ ok: true });
    const gelezen = await createReadDossier(deps)(MARIT, { dossierId: 'dossier-1' });
    expect(gelezen).toMatchObject({ value: { instellingen: { stappen: { gebieden } } } });
  });
});
