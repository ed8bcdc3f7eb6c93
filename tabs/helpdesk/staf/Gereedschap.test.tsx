import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { YARA } from '../../../test/builders/een-adresboek';
import { eenRegel, eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsYara, toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { concepten } from '../concept';

const PAD = '/helpdesk/vraag/v1';
const eenArtikel = (artikelId: string, titel: string, samenvatting: string): GepubliceerdArtikel => ({
  artikelId,
  titel,
  samenvatting,
  tekst: samenvatting,
  stappen: [4],
  codes: [],
  trefwoorden: [],
  versie: 1,
  bijgewerktOp: '2024-09-12T08:00:00Z',
  leesMinuten: 2,
});
const beeld = eenVraagBeeld({ acties: ['antwoorden', 'notitie', 'artikelKoppelen', 'toewijzen'] });
const toon = () =>
  toonHelpdesk({
    ik: alsYara,
    pad: PAD,
    beeld,
    antwoord: ({ method, path, body }) => {
      if (path === 'kennisbank')
        return {
          ok: true,
          value: {
            artikelen: [
              eenArtikel('gebieden', 'Gebieden aanvinken', 'Waarom sommige ontbreken.'),
              eenArtikel('archief', 'Archiveren in stap 11', 'Na de laatste evaluatie.'),
            ],
            magSchrijven: false,
            magPubliceren: false,
            terReview: 0,
          },
        };
      if (method === 'POST' && path === 'helpdeskteksten') return { ok: true, value: body };
      if (method === 'POST' && path.endsWith('/regels')) {
        const mijn = eenRegel({
          id: 'regel-0009',
          stempel: { doorId: YARA.id, door: YARA.naam, op: '2024-10-02T09:00:00Z' },
        });
        return { ok: true, value: { ...beeld, regels: [...beeld.regels, mijn] } };
      }
      return undefined;
    },
  });

beforeEach(() => {
  concepten.set({});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-02T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('ArtikelKiezen', () => {
  it('vindt met een tikfout, zegt dat er nog iets te kiezen is, en geeft de focus terug', async () => {
    const { user } = toon();
    const knop = await screen.findByRole('button', { name: 'Artikel' });
    await user.click(knop);
    const dialoog = within(await screen.findByRole('dialog'));
    await dialoog.findByRole('radio', { name: 'Archiveren in stap 11' });
    await user.type(await dialoog.findByRole('searchbox', { name: 'Zoek een artikel' }), 'gebeiden');
    await user.click(dialoog.getByRole('button', { name: 'Voeg toe' }));
    expect(await dialoog.findByText('Kies eerst een artikel uit de lijst.')).toBeTruthy();
    expect(dialoog.queryByRole('radio', { name: 'Archiveren in stap 11' })).toBeNull();
    await user.click(dialoog.getByRole('radio', { name: 'Gebieden aanvinken' }));
    await user.click(dialoog.getByRole('button', { name: 'Voeg toe' }));
    await user.click(await screen.findByRole('button', { name: 'Haal het artikel weg' }));
    expect(document.activeElement).toBe(knop);
  });
});

describe('Tekstblokken', () => {
  it('begint een nieuwe tekst bij de titel, en brengt je na bewaren terug bij de knop', async () => {
    const { user, handelingen } = toon();
    const knop = await screen.findByRole('button', { name: 'Tekstblok' });
    await user.click(knop);
    await user.click(await screen.findByRole('menuitem', { name: 'Tekstblokken bewerken' }));
    const dialoog = within(await screen.findByRole('dialog'));
    await user.click(dialoog.getByRole('button', { name: 'Nieuwe tekst' }));
    const tweede = within(dialoog.getByRole('group', { name: 'Tekst 2' }));
    expect(document.activeElement).toBe(tweede.getByRole('textbox', { name: 'Titel' }));
    await user.type(tweede.getByRole('textbox', { name: 'Titel' }), 'Gebeld');
    await user.click(within(dialoog.getByRole('group', { name: 'Tekst 1' })).getByRole('button', { name: 'Haal weg' }));
    expect(document.activeElement).toBe(dialoog.getByRole('button', { name: 'Nieuwe tekst' }));
    await user.click(dialoog.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(document.activeElement).toBe(knop));
    expect(handelingen()[0]?.body).toMatchObject({ teksten: [{ titel: 'Gebeld' }], versie: 'v1' });
  });
});

describe('na versturen', () => {
  it('komt je eigen bericht in beeld', async () => {
    const { user } = toon();
    const getoond: string[] = [];
    Element.prototype.scrollIntoView = function (this: HTMLElement) {
      getoond.push(this.dataset.regel ?? '');
    };
    await user.type(await screen.findByRole('textbox', { name: 'Antwoord' }), 'Zo kan het.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(getoond).toContain('regel-0009'));
  });
});
