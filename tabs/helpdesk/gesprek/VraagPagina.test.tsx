import type { Gespreksregel } from '@domain/helpdesk/helpdeskvraag';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JOOST, YARA } from '../../../test/builders/een-adresboek';
import { eenAntwoordRegel, eenRegel, eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsYara, toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { bij } from '../../../test/builders/toon-kamer';
import { Storing } from '../../api/storing';
import { announcements } from '../../ui/announce';
import { concepten } from '../concept';

const PAD = '/helpdesk/vraag/v1';
const ARTIKEL: GepubliceerdArtikel = {
  artikelId: 'gebieden',
  titel: 'Gebieden aanvinken in stap 4',
  samenvatting: 'Waarom sommige gebieden ontbreken.',
  tekst: 'Ga naar stap 4.',
  stappen: [4],
  codes: [],
  trefwoorden: [],
  versie: 1,
  bijgewerktOp: '2024-09-12T08:00:00Z',
  leesMinuten: 2,
};
const antwoordVeld = () => screen.findByRole('textbox', { name: 'Antwoord' });
const gesprek = () => within(screen.getByRole('region', { name: 'Gesprek' }));
const regelMet = (tekst: string) => gesprek().getByText(tekst).closest<HTMLElement>('[data-regel]');

beforeEach(() => {
  concepten.set({});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-02T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('een gesprek', () => {
  it('zegt altijd wie het krijgt en wie meeleest, boven het gesprek en onder het antwoord', async () => {
    toonHelpdesk({ pad: PAD });
    const titel = await screen.findByRole('heading', { level: 1, name: /tussendoel toevoegen/ });
    await waitFor(() => expect(document.activeElement).toBe(titel));
    expect(screen.getByText('Cc').nextElementSibling?.textContent).toContain(
      'Yara Waterlelie · Themaverbinder HGD-HGA',
    );
    expect(screen.getByText('Je antwoord gaat naar de helpdesk en in cc naar Yara Waterlelie.')).toBeTruthy();
    expect(document.title).toBe('Vraag H-2024-000418 · Helpdesk · TOP Dossier');
  });

  it('zegt ook in het gesprek dat een open vraag op de behandelaar wacht, en niet op wie meeleest', async () => {
    const { vraag } = eenVraagBeeld();
    const beeld = (betrokken: readonly string[]) => eenVraagBeeld({ vraag: { ...vraag, status: 'open', betrokken } });
    toonHelpdesk({ ik: alsYara, pad: PAD, beeld: beeld([JOOST.id, YARA.id]) });
    const kop = async () =>
      (await screen.findByRole('heading', { level: 1, name: /tussendoel/ })).parentElement?.textContent;
    expect(await kop()).toContain('Wacht op jou');
    cleanup();
    toonHelpdesk({ ik: alsYara, pad: PAD, beeld: beeld([JOOST.id]) });
    expect(await kop()).toContain('Bij de helpdesk');
  });

  it('toont per bericht wie, welke rol en wanneer, en het dossier als nummer', async () => {
    toonHelpdesk({ pad: PAD });
    await antwoordVeld();
    expect(regelMet('Bij stap 8 kan ik geen tussendoel toevoegen.')?.textContent).toContain(
      'Joost Kamperfoeliejij1 okt 9.52',
    );
    expect(screen.getByRole('link', { name: 'Dossier D-2024-000156' }).getAttribute('href')).toBe(
      '/dossiers/d-156/stap/8',
    );
  });

  it('opent een genoemd dossiernummer alleen voor wie het dossier heeft', async () => {
    const tekst = 'Het is als bij D-2024-000156 en D-2023-000009.';
    const { user, route } = toonHelpdesk({
      pad: PAD,
      beeld: eenVraagBeeld({ regels: [eenRegel({ tekst })] }),
      antwoord: bij('POST', 'werkvoorraad', () => ({ ok: true, value: { rijen: [], totaal: 0 } })),
    });
    await antwoordVeld();
    expect(gesprek().getByRole('link', { name: 'D-2024-000156' }).getAttribute('href')).toBe('/dossiers/d-156/stap/8');
    await user.click(gesprek().getByRole('button', { name: 'D-2023-000009' }));
    expect(await gesprek().findByText('(dit dossier staat niet bij jouw dossiers)')).toBeTruthy();
    expect(route()).toBe(PAD);
  });

  it('vouwt geciteerde tekst weg en zegt dat een notitie niet naar de school gaat', async () => {
    toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({
        regels: [
          eenRegel({ citaat: 'Op 30 september schreef de helpdesk:', via: 'mail' }),
          eenAntwoordRegel({ regelSoort: 'notitie', tekst: 'Bellen we na?' }),
        ],
        acties: ['antwoorden', 'notitie'],
      }),
    });
    await antwoordVeld();
    expect(gesprek().getByText('Geciteerde tekst').closest('details')?.open).toBe(false);
    expect(regelMet('Bellen we na?')?.textContent).toContain('alleen het samenwerkingsverband leest dit');
    expect(gesprek().getByText('KC’er · per mail', { exact: false })).toBeTruthy();
  });

  it('opent een artikel naast het gesprek, en brengt de focus daarna terug', async () => {
    const { user } = toonHelpdesk({
      pad: PAD,
      beeld: eenVraagBeeld({ regels: [eenRegel(), eenAntwoordRegel({ artikelId: 'gebieden' })] }),
      antwoord: bij('GET', 'kennisbank', () => ({
        ok: true,
        value: { artikelen: [ARTIKEL], magSchrijven: false, magPubliceren: false, terReview: 0 },
      })),
    });
    const lees = await screen.findByRole('button', { name: /Lees/ });
    await user.click(lees);
    expect(await screen.findByRole('region', { name: 'Uitleg' })).toBe(document.activeElement);
    expect(gesprek().getByText('Het gebied ‘taal’ is in stap 4 niet aangevinkt.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(document.activeElement).toBe(lees);
  });

  it('toont een schermafbeelding klein, en groot als je erop drukt; een ander bestand alleen met zijn naam', async () => {
    URL.createObjectURL = () => 'blob:plaatje';
    URL.revokeObjectURL = () => undefined;
    const bijlagen = [
      { id: 'b1', naam: 'stap-8.png', type: 'image/png', bytes: 2048 },
      { id: 'b2', naam: 'rooster.pdf', type: 'application/pdf', bytes: 2048 },
    ];
    const { user, verzoeken } = toonHelpdesk({
      pad: PAD,
      beeld: eenVraagBeeld({ regels: [eenRegel({ bijlagen })] }),
      antwoord: bij('GET', 'helpdesk/vragen/v1/bijlagen/b1', () => ({ ok: true, value: new Blob(['png']) })),
    });
    const klein = await screen.findByRole('button', { name: 'Bekijk stap-8.png (2 kB)' });
    await waitFor(() => expect(klein.querySelector('img')?.src).toBe('blob:plaatje'));
    expect(screen.getByRole('button', { name: 'rooster.pdf (2 kB)' }).querySelector('img')).toBeNull();
    expect(verzoeken.filter(({ path }) => path.includes('/b2'))).toEqual([]);
    await user.click(klein);
    expect(await screen.findByRole('img', { name: 'Bijlage stap-8.png' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sluit' }));
    expect(document.activeElement).toBe(klein);
  });

  it('geeft een schermafbeelding die niet te halen is als bestand, om het nog eens te proberen', async () => {
    toonHelpdesk({
      pad: PAD,
      beeld: eenVraagBeeld({
        regels: [eenRegel({ bijlagen: [{ id: 'b1', naam: 'stap-8.png', type: 'image/png', bytes: 2048 }] })],
      }),
      antwoord: bij('GET', 'helpdesk/vragen/v1/bijlagen/b1', () => {
        throw new Storing('geenVerbinding');
      }),
    });
    expect(await screen.findByRole('button', { name: 'stap-8.png (2 kB)' })).toBeTruthy();
  });

  it('zegt hetzelfde van een vraag die er niet is en een die je niet mag lezen', async () => {
    toonHelpdesk({
      pad: PAD,
      antwoord: bij('GET', 'helpdesk/vragen/v1', () => ({
        ok: false,
        refusals: [{ code: 'niet-gevonden', message: 'Weg.' }],
      })),
    });
    expect(await screen.findByText('Deze vraag bestaat niet, of je mag die niet lezen.')).toBeTruthy();
  });

  it('meldt een nieuw bericht en laat de focus staan tot je erheen gaat', async () => {
    const regels: Gespreksregel[] = [eenRegel()];
    const { user, client } = toonHelpdesk({
      pad: PAD,
      antwoord: bij('GET', 'helpdesk/vragen/v1', () => ({ ok: true, value: eenVraagBeeld({ regels: [...regels] }) })),
    });
    await user.type(await antwoordVeld(), 'Ik kijk');
    regels.push(eenAntwoordRegel());
    await client.refetchQueries({ queryKey: ['helpdeskvraag', 'v1'] });
    const knop = await screen.findByRole('button', { name: 'Nieuw bericht van Helpdesk' });
    expect(announcements.get().text).toBe('Nieuw bericht van Helpdesk.');
    expect(document.activeElement).toBe(await antwoordVeld());
    await user.click(knop);
    expect(document.activeElement).toBe(regelMet('Het gebied ‘taal’ is in stap 4 niet aangevinkt.'));
  });
});
