import { describe, expect, it } from 'vitest';
import {
  HANNA,
  JOOST,
  MARIT,
  SCHOLEN,
  TEUN,
  WATERRAD,
  YARA,
  ZILVEREN_REIGER,
} from '../../../test/builders/een-adresboek';
import { codesOf, eenBijeenkomstWerkplek } from '../../../test/builders/een-bijeenkomst-werkplek';
import { DELING, eenVolledigDossier } from '../../../test/builders/een-dossier';
import { eenHelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';
import { eenWerkplek } from '../../../test/builders/een-werkplek';
import { findAfzender } from '../helpdesk/find-mail-vraag';
import { findOntvangers } from '../nieuwsbrief/find-ontvangers';
import { createOpenDossier } from '../open-dossier';
import { createProposeBericht } from '../propose-bericht';
import { createListPubliekeScholen } from '../publiek/list-publieke-scholen';
import { createQueueBericht } from '../queue-bericht';
import { createReadDossier } from '../read-dossier';
import { createShowIk } from '../show-ik';

const UIT = { isActief: false } as const;
const OPENING = {
  roepnaam: 'Fenna',
  achternaam: 'Wielewaal',
  geboortedatum: '2016-03-12',
  groep: '5',
  niveau: 'extra',
  startdatum: '2024-09-02',
};
const dossierId = 'dossier-1';

describe('wie is uitgezet', () => {
  it('houdt zijn naam in een dossier, en is niet meer te kiezen', async () => {
    const plek = await eenWerkplek();
    await plek.saveDossier(eenVolledigDossier());
    await plek.saveMedewerkers({ ...TEUN, ...UIT });
    const dossier = await createReadDossier(plek.deps)(MARIT, { dossierId });
    const personen = dossier.ok ? dossier.value.personen : [];
    expect(personen.find(({ id }) => id === TEUN.id)).toMatchObject({ naam: TEUN.naam, isActief: false });
    expect(personen.find(({ id }) => id === HANNA.id)).not.toHaveProperty('isActief');
  });

  it('krijgt geen beveiligde mail meer', async () => {
    const plek = await eenWerkplek();
    await plek.saveDossier(eenVolledigDossier({ kop: { isGedeeld: true, deling: DELING } }));
    await plek.saveMedewerkers({ ...HANNA, ...UIT });
    expect(await createProposeBericht(plek.deps)(MARIT, { dossierId })).toMatchObject({ value: { ontvangers: [] } });
    const bericht = { dossierId, id: '1', aan: HANNA.id, documenten: ['opp'], toelichting: '' } as const;
    expect(codesOf(await createQueueBericht(plek.deps)(MARIT, bericht))).toEqual(['ontvanger-onbekend']);
  });

  it('leest als Themaverbinder niet meer mee: zonder een ander gaat er geen vraag weg', async () => {
    const plek = await eenHelpdeskWerkplek();
    await plek.putMedewerkers({ ...YARA, ...UIT });
    const vraag = { id: 'v', soort: 'technisch', onderwerp: 'Hoe', tekst: 'Hoe werkt dit?', bijlagen: [] } as const;
    expect(codesOf(await plek.useCases.askVraag(MARIT, vraag))).toEqual(['geen-themaverbinder']);
    plek.close();
  });

  it('is geen bekende afzender meer van een mail', async () => {
    const plek = await eenHelpdeskWerkplek();
    expect(await findAfzender(plek.deps, MARIT.email, undefined)).toEqual(MARIT);
    await plek.putMedewerkers({ ...MARIT, ...UIT });
    expect(await findAfzender(plek.deps, MARIT.email, undefined)).toBeUndefined();
    plek.close();
  });

  it('krijgt voor de school geen nieuwsbrief meer', async () => {
    const { deps } = await eenHelpdeskWerkplek({ medewerkers: [MARIT, { ...JOOST, ...UIT }] });
    expect((await findOntvangers(deps)).adressen.map(({ email }) => email)).toEqual([MARIT.email]);
  });
});

describe('een school die is uitgezet', () => {
  it('krijgt geen nieuw dossier, ook niet als eerste keus', async () => {
    const plek = await eenWerkplek();
    await plek.saveScholen({ ...ZILVEREN_REIGER, ...UIT });
    const open = createOpenDossier(plek.deps);
    const input = { id: dossierId, antwoorden: OPENING };
    expect(await open(MARIT, { ...input, schoolId: ZILVEREN_REIGER.id })).toMatchObject({
      refusals: [{ code: 'geen-toegang', message: expect.stringContaining('niet meer in gebruik') }],
    });
    expect(codesOf(await open(MARIT, input))).toEqual(['geen-toegang']);
    expect(await createShowIk(plek.deps)(MARIT)).toMatchObject({ value: { magDossierOpenen: false } });
    const vanTwee = { ...MARIT, scholen: [ZILVEREN_REIGER.id, WATERRAD.id] };
    expect(await open(vanTwee, input)).toMatchObject({ ok: true });
    expect((await plek.readDossier()).kop.schoolId).toBe(WATERRAD.id);
  });

  it('houdt haar dossiers', async () => {
    const plek = await eenWerkplek();
    await plek.saveDossier(eenVolledigDossier());
    await plek.saveScholen({ ...ZILVEREN_REIGER, ...UIT });
    expect(await createReadDossier(plek.deps)(MARIT, { dossierId })).toMatchObject({
      value: { school: { naam: ZILVEREN_REIGER.naam } },
    });
  });

  it('staat niet in de lijst waarmee iemand zich aanmeldt, en krijgt geen nieuwsbrief', async () => {
    const { deps } = await eenBijeenkomstWerkplek();
    const adresboek = {
      ...deps.adresboek,
      listScholen: async () => SCHOLEN.map((school) => (school.id === WATERRAD.id ? { ...school, ...UIT } : school)),
    };
    expect(await createListPubliekeScholen({ adresboek })()).toMatchObject({
      value: { scholen: [{ id: ZILVEREN_REIGER.id }] },
    });
    const helpdesk = await eenHelpdeskWerkplek();
    const { adressen } = await findOntvangers({ ...helpdesk.deps, adresboek });
    expect(adressen.map(({ email }) => email)).toEqual([MARIT.email]);
    helpdesk.close();
  });
});
