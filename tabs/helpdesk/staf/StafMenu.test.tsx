import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { YARA } from '../../../test/builders/een-adresboek';
import { eenRegel, eenVraagBeeld, eenVraagRij } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsYara, toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { bij } from '../../../test/builders/toon-kamer';
import { concepten } from '../concept';

const PAD = '/helpdesk/vraag/v1';
const antwoordVeld = () => screen.findByRole('textbox', { name: 'Antwoord' });

beforeEach(() => {
  concepten.set({});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-02T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('wat de helpdesk kan', () => {
  const kies = async (user: ReturnType<typeof toonHelpdesk>['user'], item: string) => {
    await user.click(await screen.findByRole('button', { name: 'Meer' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('biedt een school alleen afdrukken', async () => {
    const { user } = toonHelpdesk({ pad: PAD });
    await user.click(await screen.findByRole('button', { name: 'Meer' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Afdrukken']);
  });

  it('bewaart een notitie als notitie', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({ acties: ['antwoorden', 'notitie'] }),
      antwoord: bij('POST', 'helpdesk/vragen/v1/regels', () => ({ ok: true, value: eenVraagBeeld() })),
    });
    await user.click(await screen.findByRole('button', { name: 'Notitie' }));
    await user.type(screen.getByRole('textbox', { name: 'Notitie' }), 'Bellen.');
    await user.click(screen.getByRole('button', { name: 'Bewaar notitie' }));
    await waitFor(() => expect(handelingen()[0]?.body).toMatchObject({ soort: 'notitie', tekst: 'Bellen.' }));
  });

  it('zet een tekstblok in het antwoord', async () => {
    const { user } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({ acties: ['antwoorden', 'notitie'] }),
    });
    await user.type(await antwoordVeld(), 'Dag Joost.');
    await user.click(screen.getByRole('button', { name: 'Tekstblok' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bedankt' }));
    expect(await antwoordVeld()).toHaveProperty('value', 'Dag Joost. Dank voor je vraag.');
  });

  it('wijst toe aan wie mag behandelen', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({
        acties: ['toewijzen'],
        behandelaars: [{ id: YARA.id, naam: YARA.naam, functie: 'Themaverbinder' }],
      }),
      antwoord: bij('POST', 'helpdesk/vragen/v1/toewijzing', () => ({ ok: true, value: eenVraagBeeld() })),
    });
    await kies(user, 'Wijs toe');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Behandelaar' }), YARA.id);
    await user.click(screen.getByRole('button', { name: 'Wijs toe' }));
    await waitFor(() => expect(handelingen()[0]?.body).toEqual({ behandelaarId: YARA.id }));
  });

  it('voegt een dubbele vraag samen met een die je uit de lijst kiest', async () => {
    const { user, handelingen, route, verzoeken } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({ acties: ['samenvoegen'] }),
      rijen: [eenVraagRij(), eenVraagRij({ vraagId: 'v2', nummer: 'H-2', onderwerp: 'Taal ontbreekt' })],
      antwoord: (verzoek) =>
        bij('POST', 'helpdesk/vragen/v1/samenvoeging', () => ({ ok: true, value: eenVraagBeeld() }))(verzoek) ??
        bij('GET', 'helpdesk/vragen/v2', () => ({ ok: true, value: eenVraagBeeld({ vraag: { vraagId: 'v2' } }) }))(
          verzoek,
        ),
    });
    await kies(user, 'Voeg samen met een andere vraag');
    const dialoog = within(await screen.findByRole('dialog'));
    await user.click(dialoog.getByRole('button', { name: 'Voeg samen' }));
    expect(await dialoog.findByText('Kies eerst met welke vraag je deze samenvoegt.')).toBeTruthy();
    expect(await dialoog.findAllByRole('radio')).toHaveLength(1);
    expect(verzoeken.some(({ body }) => JSON.stringify(body) === '{"samenMet":"v1"}')).toBe(true);
    await user.click(dialoog.getByRole('radio', { name: 'H-2 · Taal ontbreekt · Het Waterrad' }));
    await user.click(dialoog.getByRole('button', { name: 'Voeg samen' }));
    await waitFor(() => expect(route()).toBe('/helpdesk/vraag/v2'));
    expect(handelingen()[0]?.body).toEqual({ naarVraagId: 'v2' });
  });

  it('zoekt bij het samenvoegen op de server, en toont meer dan de eerste vijftig', async () => {
    const pagina = (aantal: number, vanaf: number) =>
      Array.from({ length: aantal }, (_, i) => eenVraagRij({ vraagId: `w${vanaf + i}`, nummer: `H-${vanaf + i}` }));
    const { user, verzoeken } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({ acties: ['samenvoegen'] }),
      antwoord: ({ path, body }) => {
        const vraag = body as { samenMet?: string; vervolg?: string; zoek?: string };
        if (path !== 'helpdeskvragenlijst' || !vraag.samenMet) return undefined;
        if (vraag.zoek) return { ok: true, value: { rijen: [] } };
        return { ok: true, value: vraag.vervolg ? { rijen: pagina(3, 51) } : { rijen: pagina(50, 1), vervolg: '2' } };
      },
    });
    await kies(user, 'Voeg samen met een andere vraag');
    const dialoog = within(await screen.findByRole('dialog'));
    await user.click(await dialoog.findByRole('button', { name: 'Toon meer vragen' }));
    await waitFor(() => expect(dialoog.getAllByRole('radio')).toHaveLength(53));
    await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'w51'));
    expect(dialoog.queryByRole('button', { name: 'Toon meer vragen' })).toBeNull();
    await user.type(dialoog.getByRole('searchbox', { name: 'Zoek een vraag' }), 'zeldzaam');
    expect(await dialoog.findByText('Geen andere vraag gevonden.')).toBeTruthy();
    expect(verzoeken.some(({ body }) => JSON.stringify(body) === '{"samenMet":"v1","zoek":"zeldzaam"}')).toBe(true);
  });

  it('neemt een mail van een ander adres pas over als jij dat kiest', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      beeld: eenVraagBeeld({
        regels: [eenRegel(), eenRegel({ id: 'regel-0003', regelSoort: 'teBeoordelen', tekst: 'Van thuis gemaild.' })],
        acties: ['antwoorden', 'overnemen'],
        mailAandacht: true,
      }),
      antwoord: bij('POST', 'helpdesk/vragen/v1/overname', () => ({ ok: true, value: eenVraagBeeld() })),
    });
    expect(await screen.findByText('Een mail over deze vraag is niet aangekomen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem over in het gesprek' }));
    await waitFor(() => expect(handelingen()[0]?.body).toEqual({ regelId: 'regel-0003' }));
  });
});
