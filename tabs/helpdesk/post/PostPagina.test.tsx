import type { MailApart } from '@domain/helpdesk/mail-apart';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import { eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsJoost, toonHelpdesk } from '../../../test/builders/toon-helpdesk';

const LANG = { timeout: 5000 };
const PAD = '/helpdesk/post';
const alsYara = alsJoost({ medewerker: YARA, functie: 'Themaverbinder', scholen: [] });
const MAIL: MailApart = {
  mailId: 'mail-1',
  van: { naam: 'Guus Grutto', email: 'guus@elders.example' },
  onderwerp: 'Aanmelden',
  tekst: 'Waar meld ik mijn school aan?',
  heeftBijlagen: true,
  reden: 'onbekend',
  ontvangenOp: '2024-10-01T07:52:00Z',
};
const KLAAR: MailApart = { ...MAIL, afgehandeld: { doorId: YARA.id, door: YARA.naam, op: '2024-10-02T09:00:00Z' } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-02T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('post zonder vraag', () => {
  it('zegt wie, wanneer en waarom, en na afhandelen door wie', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: ({ method, path }) => {
        if (!path.startsWith('helpdeskpost')) return undefined;
        return { ok: true, value: { mails: [method === 'GET' ? MAIL : KLAAR] } };
      },
    });
    const kaart = within(await screen.findByRole('article', { name: 'Aanmelden' }, LANG));
    expect(kaart.getByText(/Guus Grutto <guus@elders.example>/).textContent).toContain('1 okt 9.52');
    expect(kaart.getByText(/Dit adres staat niet in het adresboek/)).toBeTruthy();
    expect(kaart.getByText('De bijlagen staan in de mailbox van de helpdesk.')).toBeTruthy();
    expect(kaart.getByText('Waar meld ik mijn school aan?').closest('details')?.open).toBe(false);
    await user.click(kaart.getByRole('button', { name: 'Afgehandeld' }));
    expect(await kaart.findByText(`Afgehandeld door ${YARA.naam}, vandaag 11.00`)).toBeTruthy();
    expect(handelingen()).toMatchObject([{ path: 'helpdeskpost/mail-1/afhandeling' }]);
  });

  it('zegt het als er niets ligt', async () => {
    toonHelpdesk({ ik: alsYara, pad: PAD });
    expect(await screen.findByText('Er ligt geen post', {}, LANG)).toBeTruthy();
  });

  it('telt bij de link wat nog wacht', async () => {
    toonHelpdesk({
      ik: alsYara,
      antwoord: ({ path }) =>
        path === 'helpdeskpost' ? { ok: true, value: { mails: [MAIL, { ...KLAAR, mailId: 'mail-2' }] } } : undefined,
    });
    const link = await screen.findByRole('link', { name: 'Post zonder vraag (1)' }, LANG);
    expect(link.getAttribute('href')).toContain(PAD);
  });

  it('is er niet voor een consulent', async () => {
    const { route, verzoeken } = toonHelpdesk({ ik: alsJoost({ medewerker: HANNA, scholen: [] }), pad: PAD });
    await waitFor(() => expect(route()).toBe('/helpdesk'));
    await screen.findByRole('link', { name: 'Inzicht' }, LANG);
    expect(screen.queryByRole('link', { name: /Post zonder vraag/ })).toBeNull();
    expect(verzoeken.map(({ path }) => path)).not.toContain('helpdeskpost');
  });
});

describe('een mail die niet aankwam', () => {
  const mislukt = eenVraagBeeld({ mailAandacht: true });

  it('verstuurt de helpdesk opnieuw', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: '/helpdesk/vraag/v1',
      beeld: mislukt,
      antwoord: ({ path }) => (path.endsWith('herkansing') ? { ok: true, value: eenVraagBeeld() } : undefined),
    });
    expect(await screen.findByText('Een mail over deze vraag is niet aangekomen.', {}, LANG)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verstuur opnieuw' }));
    await waitFor(() => expect(screen.queryByText('Een mail over deze vraag is niet aangekomen.')).toBeNull());
    expect(handelingen()).toMatchObject([{ path: 'helpdesk/vragen/v1/herkansing' }]);
  });

  it('laat de school alleen weten dat het zo is', async () => {
    toonHelpdesk({ pad: '/helpdesk/vraag/v1', beeld: mislukt });
    expect(await screen.findByText('Een mail over deze vraag is niet aangekomen.', {}, LANG)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur opnieuw' })).toBeNull();
  });
});
