import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenRegel, eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { bij, type Antwoord } from '../../../test/builders/toon-kamer';
import { Storing } from '../../api/storing';
import { concepten } from '../concept';

const PAD = '/helpdesk/vraag/v1';
const WERKVOORRAAD = {
  ok: true,
  value: {
    rijen: [
      {
        id: 'd-123',
        nummer: 'D-2024-000123',
        leerling: { roepnaam: 'Fenna', voorvoegsel: 'van', achternaam: 'Wielewaal' },
      },
    ],
    totaal: 1,
  },
} as const;
const bijlagen = () => screen.getByRole('list', { name: 'Bijlagen' }).textContent;
const antwoordVeld = () => screen.findByRole('textbox', { name: 'Antwoord' });

beforeEach(() => {
  concepten.set({});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-02T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('antwoorden', () => {
  const opRegels = (antwoord: Antwoord) => bij('POST', 'helpdesk/vragen/v1/regels', antwoord);

  it('verstuurt met Ctrl+Enter, één keer, en maakt het veld leeg', async () => {
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: opRegels(() => ({ ok: true, value: eenVraagBeeld() })),
    });
    const veld = await antwoordVeld();
    await user.type(veld, 'Het lukt nu.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(veld).toHaveProperty('value', ''));
    expect(handelingen()).toHaveLength(1);
    expect(handelingen()[0]?.body).toMatchObject({ soort: 'bericht', tekst: 'Het lukt nu.', bijlagen: [] });
  });

  it('houdt de tekst en hetzelfde bericht vast als het antwoord van de server wegblijft', async () => {
    let isWeg = true;
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: opRegels(() => {
        if (isWeg) throw new Storing('geenVerbinding');
        return { ok: true, value: eenVraagBeeld() };
      }),
    });
    await user.type(await antwoordVeld(), 'Nog een vraag.');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(await screen.findByText('Je antwoord is niet verstuurd.')).toBeTruthy();
    expect(await antwoordVeld()).toHaveProperty('value', 'Nog een vraag.');
    isWeg = false;
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(handelingen()).toHaveLength(2));
    expect(handelingen()[0]?.body).toEqual(handelingen()[1]?.body);
  });

  it('wijst persoonsgegevens aan op hun plek, en laat een e-mailadres staan als je dat wilt', async () => {
    const weigering = {
      code: 'leerlinggegevens',
      message: 'Hier staat een e-mailadres.',
      pad: 'tekst',
      voorstel: 'a@b.nl',
    } as const;
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: opRegels(({ body }) =>
        (body as { toch?: boolean }).toch ? { ok: true, value: eenVraagBeeld() } : { ok: false, refusals: [weigering] },
      ),
    });
    const veld = (await antwoordVeld()) as HTMLTextAreaElement;
    await user.type(veld, 'Mail naar a@b.nl svp');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    await user.click(await screen.findByRole('button', { name: /Toon ‘a@b.nl’/ }));
    expect(veld.value.slice(veld.selectionStart, veld.selectionEnd)).toBe('a@b.nl');
    await user.click(screen.getByRole('button', { name: 'Verstuur toch' }));
    await waitFor(() => expect(handelingen()).toHaveLength(2));
    expect(handelingen()[1]?.body).toMatchObject({ toch: true });
  });

  it('biedt geen Verstuur toch bij een naam of een nummer', async () => {
    const { user } = toonHelpdesk({
      pad: PAD,
      antwoord: opRegels(() => ({
        ok: false,
        refusals: [{ code: 'leerlinggegevens', message: 'Hier staat de naam.', pad: 'tekst', voorstel: 'Fenna' }],
      })),
    });
    await user.type(await antwoordVeld(), 'Fenna kan niet verder');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(await screen.findByText('Er staan persoonsgegevens in je tekst.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur toch' })).toBeNull();
  });

  it('lost de vraag op zonder tekst', async () => {
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: bij('POST', 'helpdesk/vragen/v1/status', () => ({
        ok: true,
        value: eenVraagBeeld({ vraag: { status: 'opgelost' } }),
      })),
    });
    await antwoordVeld();
    await user.click(screen.getByRole('button', { name: 'Dit is opgelost' }));
    expect((await screen.findAllByText('Opgelost')).length).toBeGreaterThan(0);
    expect(handelingen()[0]?.body).toEqual({ status: 'opgelost', gezien: eenVraagBeeld().vraag.aantalRegels });
  });

  it('verstuurt niet over een bericht heen dat net binnenkwam: dat staat er dan, en je tekst blijft', async () => {
    let beeld = eenVraagBeeld();
    const gezien = beeld.vraag.aantalRegels;
    const message = 'Marit Lijsterbes heeft net ook geschreven. Lees dat eerst, en doe het dan nog eens.';
    const { user, handelingen } = toonHelpdesk({
      pad: PAD,
      antwoord: ({ method, path, body }) => {
        if (method === 'GET' && path === 'helpdesk/vragen/v1') return { ok: true, value: beeld };
        if (path !== 'helpdesk/vragen/v1/regels') return undefined;
        if ((body as { gezien: number }).gezien > gezien) return { ok: true, value: beeld };
        beeld = eenVraagBeeld({
          vraag: { aantalRegels: gezien + 1 },
          regels: [eenRegel(), eenRegel({ id: 'regel-0009', tekst: 'Laat maar, het werkt.' })],
        });
        return { ok: false, refusals: [{ code: 'dossier-gewijzigd', message }] };
      },
    });
    await user.type(await antwoordVeld(), 'Kijk bij stap 4.');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(await screen.findAllByText('Laat maar, het werkt.')).not.toEqual([]);
    expect(screen.getByText(message)).toBeTruthy();
    expect(await antwoordVeld()).toHaveProperty('value', 'Kijk bij stap 4.');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    await waitFor(() =>
      expect(handelingen().map(({ body }) => (body as { gezien: number }).gezien)).toEqual([gezien, gezien + 1]),
    );
  });

  it('voegt bij een vraag zonder dossier het nummer toe van een dossier dat je kiest, nooit de naam', async () => {
    const { dossier: _, ...zonder } = eenVraagBeeld().vraag;
    const beeld = { ...eenVraagBeeld(), vraag: zonder };
    const { user } = toonHelpdesk({ pad: PAD, beeld, antwoord: bij('POST', 'werkvoorraad', () => WERKVOORRAAD) });
    const veld = await antwoordVeld();
    await user.click(await screen.findByRole('button', { name: 'Dossiernummer' }));
    await user.click(await screen.findByRole('button', { name: 'Voeg nummer toe' }));
    expect(await screen.findByText('Kies eerst een dossier.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Fenna van Wielewaal · D-2024-000123' }));
    await user.click(screen.getByRole('button', { name: 'Voeg nummer toe' }));
    await waitFor(() => expect(veld).toHaveProperty('value', 'D-2024-000123'));
  });

  it('vraagt eerst naar namen op de schermafbeelding, en bewaart het concept als je wegkijkt', async () => {
    const { user } = toonHelpdesk({
      pad: PAD,
      antwoord: bij('POST', 'helpdesk/bijlagen', ({ body }) => ({
        ok: true,
        value: { id: 'b1', naam: (body as File).name, type: 'image/png', bytes: 2048 },
      })),
    });
    await user.type(await antwoordVeld(), 'Zie de bijlage');
    await user.click(screen.getByRole('button', { name: 'Schermafbeelding' }));
    expect(await screen.findByRole('alertdialog', { name: 'Staat er een naam van een leerling op?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kies bestand' }));
    await user.upload(screen.getByLabelText('Bestand kiezen'), new File(['x'], 'scherm.png', { type: 'image/png' }));
    await waitFor(() => expect(bijlagen()).toContain('scherm.png (2 kB)'));
    cleanup();
    toonHelpdesk({ pad: PAD });
    expect(await antwoordVeld()).toHaveProperty('value', 'Zie de bijlage');
    expect(bijlagen()).toContain('scherm.png');
  });

  it('wijst van een samengevoegde vraag naar de vraag die verdergaat, en van een vervolg naar de eerdere', async () => {
    const vraag = { status: 'gesloten', samengevoegdIn: 'v7', vervolgOp: 'v3' } as const;
    toonHelpdesk({ pad: PAD, beeld: eenVraagBeeld({ vraag, acties: [] }) });
    const verder = await screen.findByRole('link', { name: 'Naar de vraag die verdergaat' });
    expect(verder.getAttribute('href')).toBe('/helpdesk/vraag/v7');
    expect(screen.getByRole('link', { name: 'vervolg op een eerdere vraag' }).getAttribute('href')).toBe(
      '/helpdesk/vraag/v3',
    );
  });

  it('laat een gesloten vraag dicht en biedt een vervolgvraag', async () => {
    const { user, route, handelingen } = toonHelpdesk({
      pad: PAD,
      beeld: eenVraagBeeld({ vraag: { status: 'gesloten' }, acties: ['vervolgvraag'] }),
      antwoord: (verzoek) =>
        bij('POST', 'helpdesk/vragen/v1/vervolg', () => ({ ok: true, value: { vraagId: 'v9', nummer: 'H-9' } }))(
          verzoek,
        ) ??
        bij('GET', 'helpdesk/vragen/v9', () => ({ ok: true, value: eenVraagBeeld({ vraag: { vraagId: 'v9' } }) }))(
          verzoek,
        ),
    });
    await user.click(await screen.findByRole('button', { name: 'Stel een vervolgvraag' }));
    expect(screen.queryByRole('textbox', { name: 'Antwoord' })).toBeNull();
    const dialoog = within(await screen.findByRole('dialog'));
    await user.type(dialoog.getByRole('textbox', { name: 'Je vraag' }), 'Nu bij stap 9.');
    await user.click(dialoog.getByRole('button', { name: 'Verstuur' }));
    await waitFor(() => expect(route()).toBe('/helpdesk/vraag/v9'));
    expect(handelingen()[0]?.body).toMatchObject({ tekst: 'Nu bij stap 9.' });
  });
});
