import type { MailApart, StellerKeuze } from '@domain/helpdesk/mail-apart';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import { eenVraagBeeld } from '../../../test/builders/een-helpdeskvraag-beeld';
import { alsJoost, alsYara, toonHelpdesk } from '../../../test/builders/toon-helpdesk';
import { type Antwoord } from '../../../test/builders/toon-kamer';

const PAD = '/helpdesk/post';
const MAIL: MailApart = {
  mailId: 'mail-1',
  van: { naam: 'Guus Grutto', email: 'guus@elders.example' },
  onderwerp: 'Aanmelden',
  tekst: 'Waar meld ik mijn school aan?',
  heeftBijlagen: true,
  reden: 'onbekend',
  ontvangenOp: '2024-10-01T07:52:00Z',
};
const STELLERS: readonly StellerKeuze[] = [
  { id: 'joost', naam: 'Joost Kamperfoelie', functie: 'KC’er', scholen: [{ id: 'w1', naam: 'Het Waterrad' }] },
  {
    id: 'marit',
    naam: 'Marit Lijsterbes',
    functie: 'IB’er',
    scholen: [
      { id: 'r1', naam: 'De Zilveren Reiger' },
      { id: 'r2', naam: 'De Kadetuin' },
    ],
  },
];
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
    const kaart = within(await screen.findByRole('article', { name: 'Aanmelden' }));
    expect(kaart.getByText(/Guus Grutto <guus@elders.example>/).textContent).toContain('1 okt 9.52');
    expect(kaart.getByText(/Dit adres staat niet in het adresboek/)).toBeTruthy();
    expect(kaart.getByText('De bijlagen staan in de mailbox van de helpdesk.')).toBeTruthy();
    expect(kaart.getByText('Waar meld ik mijn school aan?').closest('details')?.open).toBe(false);
    await user.click(kaart.getByRole('button', { name: 'Afgehandeld' }));
    expect(await kaart.findByText(`Afgehandeld door ${YARA.naam}, vandaag 11.00`)).toBeTruthy();
    expect(handelingen()).toMatchObject([{ path: 'helpdeskpost/mail-1/afhandeling' }]);
  });

  const opPost =
    (mail: MailApart): Antwoord =>
    ({ method, path }) => {
      if (path === 'helpdeskpost') return { ok: true, value: { mails: [mail] } };
      if (path === 'helpdeskstellers') return { ok: true, value: { stellers: STELLERS } };
      if (method === 'POST' && path === 'helpdeskpost/mail-1/vraag')
        return { ok: true, value: { vraagId: 'v1', nummer: 'H-2024-000500' } };
      return undefined;
    };
  const openDialoog = async (user: ReturnType<typeof toonHelpdesk>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Maak er een vraag van' }));
    return within(await screen.findByRole('dialog'));
  };

  it('wordt een vraag namens wie je kiest, en vraagt naar de school van wie er twee heeft', async () => {
    const { user, handelingen, route } = toonHelpdesk({ ik: alsYara, pad: PAD, antwoord: opPost(MAIL) });
    const dialoog = await openDialoog(user);
    const maak = () => user.click(dialoog.getByRole('button', { name: 'Maak vraag' }));
    await dialoog.findByRole('option', { name: 'Marit Lijsterbes, IB’er' });
    await maak();
    expect(await dialoog.findByText('Kies eerst namens wie je de vraag stelt.')).toBeTruthy();
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Namens wie?' }), 'Marit Lijsterbes, IB’er');
    await maak();
    expect(await dialoog.findByText('Kies eerst om welke school het gaat.')).toBeTruthy();
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Voor welke school?' }), 'De Kadetuin');
    await maak();
    await waitFor(() => expect(route()).toBe('/helpdesk/vraag/v1'));
    expect(handelingen()).toMatchObject([
      { path: 'helpdeskpost/mail-1/vraag', body: { medewerkerId: 'marit', schoolId: 'r2' } },
    ]);
  });

  it('kent de afzender die in het adresboek staat, en wijst na afloop naar de vraag', async () => {
    const { user, handelingen, route } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: opPost({ ...MAIL, reden: 'teVeel', afzenderId: 'joost' }),
    });
    const dialoog = await openDialoog(user);
    await dialoog.findByRole('option', { name: 'Joost Kamperfoelie, KC’er' });
    await user.dblClick(dialoog.getByRole('button', { name: 'Maak vraag' }));
    await waitFor(() => expect(route()).toBe('/helpdesk/vraag/v1'));
    expect(handelingen().map(({ body }) => body)).toEqual([{ medewerkerId: 'joost' }]);
    cleanup();
    toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: opPost({ ...KLAAR, vraag: { vraagId: 'v1', nummer: 'H-2024-000500' } }),
    });
    const link = await screen.findByRole('link', { name: 'Naar vraag H-2024-000500' });
    expect(link.getAttribute('href')).toBe('/helpdesk/vraag/v1');
    expect(screen.queryByRole('button', { name: 'Maak er een vraag van' })).toBeNull();
  });

  it('zegt het als er geen vraag van gemaakt kan worden', async () => {
    const { user } = toonHelpdesk({
      ik: alsYara,
      pad: PAD,
      antwoord: (verzoek) =>
        verzoek.path.endsWith('/vraag')
          ? { ok: false, refusals: [{ code: 'geen-themaverbinder', message: 'Er is nog geen Themaverbinder.' }] }
          : opPost({ ...MAIL, afzenderId: 'joost' })(verzoek),
    });
    const dialoog = await openDialoog(user);
    await dialoog.findByRole('option', { name: 'Joost Kamperfoelie, KC’er' });
    await user.click(dialoog.getByRole('button', { name: 'Maak vraag' }));
    expect(await dialoog.findByText('Er is nog geen Themaverbinder.')).toBeTruthy();
  });

  it('zegt het als er niets ligt', async () => {
    toonHelpdesk({ ik: alsYara, pad: PAD });
    expect(await screen.findByText('Er ligt geen post')).toBeTruthy();
  });

  it('telt bij de link wat nog wacht', async () => {
    toonHelpdesk({
      ik: alsYara,
      antwoord: ({ path }) =>
        path === 'helpdeskpost' ? { ok: true, value: { mails: [MAIL, { ...KLAAR, mailId: 'mail-2' }] } } : undefined,
    });
    const link = await screen.findByRole('link', { name: 'Post zonder vraag (1)' });
    expect(link.getAttribute('href')).toContain(PAD);
  });

  it('is er niet voor een consulent', async () => {
    const { route, verzoeken } = toonHelpdesk({ ik: alsJoost({ medewerker: HANNA, scholen: [] }), pad: PAD });
    await waitFor(() => expect(route()).toBe('/helpdesk'));
    await screen.findByRole('link', { name: 'Inzicht' });
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
    expect(await screen.findByText('Een mail over deze vraag is niet aangekomen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verstuur opnieuw' }));
    await waitFor(() => expect(screen.queryByText('Een mail over deze vraag is niet aangekomen.')).toBeNull());
    expect(handelingen()).toMatchObject([{ path: 'helpdesk/vragen/v1/herkansing' }]);
  });

  it('sluit de helpdesk als er gebeld is, zonder te versturen', async () => {
    const { user, handelingen } = toonHelpdesk({
      ik: alsYara,
      pad: '/helpdesk/vraag/v1',
      beeld: mislukt,
      antwoord: ({ path }) => (path.endsWith('mailgezien') ? { ok: true, value: eenVraagBeeld() } : undefined),
    });
    await user.click(await screen.findByRole('button', { name: 'Sluit deze melding' }));
    await waitFor(() => expect(screen.queryByText('Een mail over deze vraag is niet aangekomen.')).toBeNull());
    expect(handelingen()).toMatchObject([{ path: 'helpdesk/vragen/v1/mailgezien' }]);
  });

  it('laat de school alleen weten dat het zo is', async () => {
    toonHelpdesk({ pad: '/helpdesk/vraag/v1', beeld: mislukt });
    expect(await screen.findByText('Een mail over deze vraag is niet aangekomen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur opnieuw' })).toBeNull();
  });
});
