import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import { afterEach, describe, expect, it } from 'vitest';
import { MARIT } from '../../test/builders/een-adresboek';
import { eenNieuwsbriefBeeld, toonNieuwsbrieven } from '../../test/builders/toon-nieuwsbrieven';
import { Storing } from '../api/storing';

afterEach(cleanup);

const titel = (name: string) => screen.findByRole('heading', { level: 1, name });
const laatste = (bodies: readonly unknown[]) => bodies.at(-1) as NieuwsbriefInhoud & { versie: string };
type Code = 'dossier-gewijzigd' | 'veld-leeg' | 'nieuwsbrief-verzonden' | 'veld-te-lang';
const weiger = (code: Code, pad?: string) => ({
  ok: false as const,
  refusals: [{ code, message: 'Een collega was eerder.', ...(pad && { pad }) }],
});

describe('NieuwsbrievenPagina', () => {
  it('laat zien wat er is en naar hoeveel adressen het gaat, en maakt een nieuwe', async () => {
    const { user, verzonden, route } = toonNieuwsbrieven({ pad: '/nieuwsbrieven' });
    expect(await screen.findByText('Een nieuwsbrief gaat nu naar 98 adressen. Uitgeschreven: 1.')).toBeTruthy();
    const concepten = screen.getByRole('region', { name: 'Concepten' });
    expect(within(concepten).getByRole('link', { name: 'Nieuwsbrief april' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nieuwe nieuwsbrief' }));
    await waitFor(() => expect(route()).toBe('/nieuwsbrieven/n-1'));
    expect(verzonden('POST')).toMatchObject([{ titel: '' }]);
  });
});

describe('Opstellen', () => {
  it('bewaart vanzelf wat er getypt is, met de versie waarmee het begon', async () => {
    const { user, verzonden } = toonNieuwsbrieven();
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), ' Lees mee.');
    await waitFor(() => expect(verzonden('PATCH')).toHaveLength(1));
    expect(laatste(verzonden('PATCH'))).toMatchObject({ versie: 'v1', inleiding: 'Dit is er nieuw. Lees mee.' });
    expect(await screen.findByText(/^Opgeslagen op 1 april 2025/)).toBeTruthy();
    await user.type(screen.getByLabelText('Inleiding'), '!');
    await waitFor(() => expect(laatste(verzonden('PATCH')).versie).toBe('v2'));
  });

  it('kopieert een bron erbij, één keer, en verplaatst met Alt en een pijl', async () => {
    const { user, verzonden } = toonNieuwsbrieven();
    await titel('Nieuwsbrief april');
    await user.click(await screen.findByRole('button', { name: 'Voeg toe: Gebieden aanvinken' }));
    expect(screen.getByRole('button', { name: 'Staat erin: Gebieden aanvinken' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    screen.getByRole('button', { name: 'Verplaats Onderdeel 2' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() =>
      expect(laatste(verzonden('PATCH'))?.onderdelen.map(({ id }) => id)).toEqual(['b', 'a', 'artikel-gebieden']),
    );
    expect(laatste(verzonden('PATCH')).onderdelen[2]).toEqual({
      id: 'artikel-gebieden',
      onderdeelSoort: 'artikel',
      titel: 'Gebieden aanvinken',
      tekst: 'Zonder gebied geen tussendoel.',
    });
  });

  it('laat verder gaan als een collega hem intussen verstuurde: niets wordt opnieuw geprobeerd, en weggaan kan', async () => {
    let beeld = eenNieuwsbriefBeeld();
    const { user, verzonden } = toonNieuwsbrieven({
      antwoord: ({ method, path }) => {
        if (method === 'PATCH') {
          beeld = eenNieuwsbriefBeeld({ status: 'verzonden', aantal: 98, titel: 'Van Hanna' });
          return weiger('nieuwsbrief-verzonden');
        }
        return path === 'nieuwsbrieven/n-1' ? { ok: true, value: beeld } : undefined;
      },
    });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    const knop = await screen.findByRole('button', { name: 'Bekijk wat er nu is' });
    await new Promise((klaar) => setTimeout(klaar, 1500));
    expect(verzonden('PATCH')).toHaveLength(1);
    await user.click(knop);
    expect(await titel('Van Hanna')).toBeTruthy();
  });

  it('laat ook zonder te kijken weggaan van wat niet meer bewaard kan worden', async () => {
    const { user, route } = toonNieuwsbrieven({
      antwoord: ({ method }) => (method === 'PATCH' ? weiger('nieuwsbrief-verzonden') : undefined),
    });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    await screen.findByRole('button', { name: 'Bekijk wat er nu is' });
    await user.click(screen.getByRole('link', { name: 'Nieuwsbrieven' }));
    await waitFor(() => expect(route()).toBe('/nieuwsbrieven'));
  });

  it('probeert een tekst die geweigerd werd pas weer als die anders is', async () => {
    const { user, verzonden } = toonNieuwsbrieven({
      antwoord: ({ method }) => (method === 'PATCH' ? weiger('veld-te-lang', 'inleiding') : undefined),
    });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    await screen.findByText('De nieuwsbrief is niet bewaard.');
    await new Promise((klaar) => setTimeout(klaar, 1500));
    expect(verzonden('PATCH')).toHaveLength(1);
    await user.type(screen.getByLabelText('Inleiding'), '?');
    await waitFor(() => expect(verzonden('PATCH')).toHaveLength(2));
  });

  it('toont eerst acht bronnen, en de rest op verzoek', async () => {
    const bronnen = Array.from({ length: 11 }, (_, i) => ({
      bronId: `artikel-${i}`,
      onderdeelSoort: 'artikel',
      titel: `Artikel ${i}`,
      tekst: 'Tekst.',
      op: '2025-04-01T08:00:00.000Z',
    }));
    const { user } = toonNieuwsbrieven({
      antwoord: ({ path }) => (path === 'nieuwsbriefbronnen' ? { ok: true, value: { bronnen } } : undefined),
    });
    await user.click(await screen.findByRole('button', { name: 'Toon nog 3' }));
    expect(screen.getAllByRole('button', { name: /^Voeg toe: / })).toHaveLength(11);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Voeg toe: Artikel 8');
  });

  it('zegt het zonder verbinding, en probeert het vanzelf opnieuw', async () => {
    let weg = true;
    const { user } = toonNieuwsbrieven({
      antwoord: ({ method }) => {
        if (method === 'PATCH' && weg) throw new Storing('geenVerbinding');
        return undefined;
      },
    });
    await titel('Nieuwsbrief april');
    await user.type(screen.getByLabelText('Inleiding'), '!');
    expect(await screen.findByText('Geen verbinding.')).toBeTruthy();
    weg = false;
    expect(await screen.findByText(/^Opgeslagen op 1 april 2025/)).toBeTruthy();
  });

  it('toont de mail in een kader waarin niets draait, en zonder opmaak', async () => {
    const { user } = toonNieuwsbrieven();
    const kader = await screen.findByTitle('Voorbeeld van de mail');
    expect(kader.getAttribute('sandbox')).toBe('');
    expect(kader.getAttribute('srcdoc')).toBe('<p>Dit is er nieuw.</p>');
    await user.click(screen.getByRole('button', { name: 'Zonder opmaak' }));
    expect(screen.getByRole('group', { name: 'Zonder opmaak' }).textContent).toBe('Dit is er nieuw.');
  });
});

describe('Versturen', () => {
  it('vraagt eerst, verstuurt bij een dubbele klik één keer, en telt dan mee', async () => {
    const { user, verzonden } = toonNieuwsbrieven();
    await titel('Nieuwsbrief april');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await user.dblClick(await screen.findByRole('button', { name: 'Verstuur naar 98 adressen' }));
    expect(await screen.findByText('34 van 98 verstuurd')).toBeTruthy();
    expect(verzonden('POST')).toEqual([{ versie: 'v1' }]);
    expect(screen.queryByLabelText('Inleiding')).toBeNull();
  });

  it('brengt bij wat er ontbreekt, en verstuurt niets', async () => {
    const { user } = toonNieuwsbrieven({
      antwoord: ({ method }) => (method === 'POST' ? weiger('veld-leeg', 'titel') : undefined),
    });
    await titel('Nieuwsbrief april');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await user.click(await screen.findByRole('button', { name: 'Verstuur naar 98 adressen' }));
    expect((await screen.findAllByText('Een collega was eerder.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Verstuur naar 98 adressen' })).toBeNull();
  });

  it('biedt na een collega die eerder was niet weer versturen aan, maar kijken wat er nu staat', async () => {
    let beeld = eenNieuwsbriefBeeld();
    const { user } = toonNieuwsbrieven({
      antwoord: ({ method, path }) => {
        if (method === 'POST') {
          beeld = eenNieuwsbriefBeeld({ titel: 'Van Hanna' }, { versie: 'v9' });
          return weiger('dossier-gewijzigd');
        }
        return path === 'nieuwsbrieven/n-1' ? { ok: true, value: beeld } : undefined;
      },
    });
    await titel('Nieuwsbrief april');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await user.click(await screen.findByRole('button', { name: 'Verstuur naar 98 adressen' }));
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat er nu staat' }));
    expect(await titel('Van Hanna')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('noemt de scholen die geen adres hebben', async () => {
    const { user } = toonNieuwsbrieven({ beeld: eenNieuwsbriefBeeld({}, { zonderAdres: ['De Kadetuin'] }) });
    await titel('Nieuwsbrief april');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    const venster = await screen.findByRole('alertdialog');
    expect(within(venster).getByText(/De Kadetuin/)).toBeTruthy();
  });

  it('laat mails die aandacht vragen opnieuw gaan', async () => {
    const beeld = eenNieuwsbriefBeeld(
      { status: 'verzonden', aantal: 98 },
      { voortgang: { aantal: 98, verzonden: 97, aandacht: 1 } },
    );
    const { user, verzonden } = toonNieuwsbrieven({ beeld });
    await user.click(await screen.findByRole('button', { name: 'Verstuur opnieuw' }));
    expect(verzonden('POST')).toEqual([{}]);
  });
});

describe('NieuwsbrievenKamer', () => {
  it('geeft een school het archief, ook op het adres van een concept', async () => {
    toonNieuwsbrieven({ medewerker: MARIT });
    expect(await screen.findByText('Van het samenwerkingsverband aan alle scholen.')).toBeTruthy();
    expect(screen.queryByLabelText('Inleiding')).toBeNull();
  });
});
