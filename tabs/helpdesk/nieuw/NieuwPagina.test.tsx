import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenHelpdeskInfo, eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { type Antwoord } from '../../../test/builders/toon-kamer';
import { Storing } from '../../api/storing';
import { concepten } from '../concept';

const PAD = '/helpdesk/nieuw/d-156/8';
const gesteld: Antwoord = ({ method, path }) =>
  method === 'POST' && path === 'helpdesk/vragen' ? { ok: true, value: { vraagId: 'v1', nummer: 'H-1' } } : undefined;

const GEBIEDEN: GepubliceerdArtikel = {
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

const knop = () => screen.getByRole('button', { name: 'Verstuur vraag' });
const vul = async (user: ReturnType<typeof toonHelpdesk>['user']) => {
  await user.click(await screen.findByRole('radio', { name: /Technisch/ }));
  await user.type(screen.getByRole('textbox', { name: 'Onderwerp' }), 'Tussendoel');
  await user.type(screen.getByRole('textbox', { name: 'Je vraag' }), 'De knop doet het niet.');
};
const cc = () => screen.queryByText('Cc')?.nextElementSibling?.textContent;

beforeEach(() => concepten.set({}));
afterEach(cleanup);

describe('een vraag stellen', () => {
  it('neemt de stap en het dossier mee als verwijzing, en gaat naar de vraag', async () => {
    const { user, handelingen, route } = toonHelpdesk({ pad: PAD, antwoord: gesteld });
    await vul(user);
    expect(screen.getByRole('link', { name: 'stap 8 van een dossier' }).getAttribute('href')).toBe(
      '/dossiers/d-156/stap/8',
    );
    await user.click(knop());
    await waitFor(() => expect(route()).toBe('/helpdesk/vraag/v1'));
    expect(handelingen()[0]?.body).toEqual({
      id: expect.any(String),
      soort: 'technisch',
      onderwerp: 'Tussendoel',
      tekst: 'De knop doet het niet.',
      bijlagen: [],
      stap: 8,
      dossierId: 'd-156',
    });
    expect(concepten.get()).toEqual({});
  });

  it('laat voor het versturen zien wie meeleest en wanneer je antwoord krijgt', async () => {
    const { user } = toonHelpdesk({ pad: '/helpdesk/nieuw' });
    await user.click(await screen.findByRole('radio', { name: /Gebruikerswens/ }));
    await waitFor(() => expect(cc()).toContain('Yara Waterlelie · Themaverbinder HGD-HGA'));
    expect(screen.getByText(/weer open op woensdag 19 november om 9.00 uur. Daarna krijg je antwoord/)).toBeTruthy();
    expect(within(screen.getByText('Cc').parentElement as HTMLElement).queryByRole('button')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /Inhoudelijk/ }));
    expect(screen.getByText('De consulent van TPO Molenkwartier')).toBeTruthy();
  });

  it('biedt uitleg die past vóór de knop als ernaast geen plaats is', async () => {
    const { user } = toonHelpdesk({
      pad: '/helpdesk/nieuw',
      antwoord: ({ path }) =>
        path === 'kennisbank'
          ? { ok: true, value: { artikelen: [GEBIEDEN], magSchrijven: false, magPubliceren: false, terReview: 0 } }
          : undefined,
    });
    await user.type(await screen.findByRole('textbox', { name: 'Je vraag' }), 'Welke gebieden vink ik aan?');
    const artikel = await screen.findByRole('button', { name: /Gebieden aanvinken/ });
    expect(artikel.compareDocumentPosition(knop())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('neemt een dossier mee dat je zelf kiest, en laat het weer los', async () => {
    const { user, handelingen } = toonHelpdesk({
      pad: '/helpdesk/nieuw',
      antwoord: (verzoek) =>
        verzoek.path === 'werkvoorraad'
          ? {
              ok: true,
              value: {
                rijen: [
                  { id: 'd-1', nummer: 'D-2024-000001', leerling: { roepnaam: 'Fenna', achternaam: 'Wielewaal' } },
                ],
              },
            }
          : gesteld(verzoek),
    });
    await vul(user);
    const kies = async () => {
      await user.click(screen.getByRole('button', { name: 'Dossiernummer' }));
      await user.click(await screen.findByRole('radio', { name: /D-2024-000001/ }));
      await user.click(screen.getByRole('button', { name: 'Kies dossier' }));
    };
    await kies();
    await user.click(await screen.findByRole('button', { name: 'Haal dossier D-2024-000001 weg' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dossiernummer' }));
    expect(screen.queryByText(/Over dossier/)).toBeNull();
    await kies();
    await user.click(knop());
    await waitFor(() => expect(handelingen().some(({ path }) => path === 'helpdesk/vragen')).toBe(true));
    const vraag = handelingen().find(({ path }) => path === 'helpdesk/vragen');
    expect(vraag?.body).toMatchObject({ dossierId: 'd-1', tekst: 'De knop doet het niet.' });
    expect(JSON.stringify(vraag?.body)).not.toContain('Fenna');
  });

  it('noemt de consulent bij naam als de server die kent', async () => {
    const routes = { inhoudelijk: { aan: 'Hanna Meerkoet', cc: [] } };
    const { user } = toonHelpdesk({ pad: '/helpdesk/nieuw', info: { routes } });
    await user.click(await screen.findByRole('radio', { name: /Inhoudelijk/ }));
    expect(await screen.findByText('Hanna Meerkoet')).toBeTruthy();
  });

  it('zegt bij elk veld wat er nog moet, en brengt je naar het eerste', async () => {
    const { user, handelingen } = toonHelpdesk({ pad: '/helpdesk/nieuw' });
    await screen.findByRole('radio', { name: /Technisch/ });
    await user.click(knop());
    expect(await screen.findByText('Kies wat voor vraag je hebt.')).toBeTruthy();
    expect(screen.getByText('Vul in waar je vraag over gaat.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
    expect(handelingen()).toEqual([]);
  });

  it('wijst een naam aan in de tekst', async () => {
    const { user } = toonHelpdesk({
      pad: PAD,
      antwoord: ({ path }) =>
        path === 'helpdesk/vragen'
          ? {
              ok: false,
              refusals: [{ code: 'leerlinggegevens', message: 'Hier staat de naam.', pad: 'tekst', voorstel: 'knop' }],
            }
          : undefined,
    });
    await vul(user);
    await user.click(knop());
    const toon = await screen.findByRole('button', { name: /Toon ‘knop’/ });
    expect(screen.getByRole('link', { name: 'Uitleg' }).getAttribute('href')).toBe(
      '#/kennisbank/geen-persoonsgegevens',
    );
    await user.click(toon);
    const veld = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Je vraag' });
    expect(document.activeElement).toBe(veld);
    expect(veld.value.slice(veld.selectionStart, veld.selectionEnd)).toBe('knop');
  });

  it('bewaart wat je schreef terwijl je rondkijkt, en na een storing', async () => {
    let isWeg = true;
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: (verzoek) => {
        if (isWeg && verzoek.path === 'helpdesk/vragen') throw new Storing('geenVerbinding');
        return gesteld(verzoek);
      },
    });
    await vul(user);
    await user.click(knop());
    expect(await screen.findByText('Je vraag is niet verstuurd.')).toBeTruthy();
    location.hash = '/helpdesk/wensen';
    await screen.findByRole('heading', { level: 1, name: 'Wensen van alle scholen' });
    location.hash = PAD;
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Je vraag' })).toHaveProperty('value', 'De knop doet het niet.'),
    );
    isWeg = false;
    await user.click(knop());
    await waitFor(() => expect(handelingen()).toHaveLength(2));
    expect(handelingen()[0]?.body).toEqual(handelingen()[1]?.body);
  });

  it('zegt het als er geen Themaverbinder is, en laat de weigering van de server zien', async () => {
    const { user } = toonHelpdesk({
      pad: '/helpdesk/nieuw',
      info: { ...eenHelpdeskInfo(), belemmering: 'Er is nog geen Themaverbinder.', themaverbinders: [] },
      beeld: eenVraagBeeld(),
      antwoord: ({ path }) =>
        path === 'helpdesk/vragen'
          ? { ok: false, refusals: [{ code: 'geen-themaverbinder', message: 'Vraag beheer om die in te stellen.' }] }
          : undefined,
    });
    expect(await screen.findByText('Vragen aan de helpdesk kunnen nu niet weg.')).toBeTruthy();
    await vul(user);
    await user.click(knop());
    expect(await screen.findByText('Vraag beheer om die in te stellen.')).toBeTruthy();
  });
});
