import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenPubliekeBijeenkomst } from '../../test/builders/een-bijeenkomst-beeld';
import { eenEigenAanmelding, eenPubliekeServer, weigering } from '../../test/builders/een-publieke-server';
import type { LinkPagina } from './adres';
import { Publiek } from './Publiek';

const LEES = 'POST publiek/aanmelding';
const WIJZIG = 'PATCH publiek/aanmelding';
const MELD_AF = 'POST publiek/aanmelding/afmelding';
const AANBOD = 'POST publiek/aanbod';
const ANTWOORD = 'POST publiek/aanbod/antwoord';
const VERLOPEN = weigering('link-werkt-niet', 'Deze link werkt niet meer. Vraag een nieuwe aan.');
const met = (over: Partial<EigenAanmelding> = {}) => ({ json: eenEigenAanmelding(over) });

async function open(antwoorden: Parameters<typeof eenPubliekeServer>[0], pagina: LinkPagina = 'aanmelding') {
  const server = eenPubliekeServer(antwoorden);
  render(<Publiek api={server.api} adres={{ pagina, token: 'mijn.token' }} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...server, user: userEvent.setup() };
}
const titel = () => screen.getByRole('heading', { level: 1 }).textContent;
const knop = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(cleanup);

describe('EigenPagina', () => {
  it('toont wat je hebt ingevuld, met het token in de vraag en niet in het adres', async () => {
    const { verzonden } = await open({ [LEES]: met() });
    expect(titel()).toBe('Je bent aangemeld');
    const lijst = within(screen.getByRole('heading', { name: 'Wat je hebt ingevuld' }).parentElement as HTMLElement);
    expect(lijst.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Nadia Vlinderstruik',
      'n…@zevenbruggen.example',
      'De Zeven Bruggen',
      'IB’er',
      'Mag ik een casus meenemen?',
    ]);
    expect(verzonden(LEES)).toEqual([{ token: 'mijn.token' }]);
  });

  it('geeft alleen wie een plek heeft de link naar de vergadering, als het een link is', async () => {
    const online = { bijeenkomst: eenPubliekeBijeenkomst({ isOnline: true }) };
    await open({ [LEES]: met({ ...online, teamsLink: 'https://teams.example/1' }) });
    expect(screen.getByRole('link', { name: 'Open de vergadering' }).getAttribute('href')).toBe(
      'https://teams.example/1',
    );
    cleanup();
    await open({ [LEES]: met({ ...online, teamsLink: 'javascript:alert(1)' }) });
    expect(screen.queryByRole('link', { name: 'Open de vergadering' })).toBeNull();
  });

  it('wijzigt wat mag, en zegt dat het gebeurd is', async () => {
    const { user, verzonden } = await open({ [LEES]: met(), [WIJZIG]: met({ naam: 'Nadia Vlinder' }) });
    await user.click(knop('Wijzig mijn aanmelding'));
    expect(screen.queryByLabelText(/mailadres/)).toBeNull();
    const naam = screen.getByLabelText('Voor- en achternaam');
    await user.clear(naam);
    await user.click(knop('Bewaar de wijziging'));
    expect(screen.getByRole('link', { name: 'Vul in: voor- en achternaam.' })).toBeTruthy();
    await user.type(naam, 'Nadia Vlinder');
    await user.click(knop('Bewaar de wijziging'));
    expect(await screen.findByText(/Je aanmelding is gewijzigd/)).toBeTruthy();
    expect(screen.getByText('Nadia Vlinder')).toBeTruthy();
    expect(verzonden(WIJZIG)).toEqual([
      {
        token: 'mijn.token',
        antwoorden: {
          naam: 'Nadia Vlinder',
          school: 'De Zeven Bruggen',
          rol: 'ib',
          vraagvooraf: 'Mag ik een casus meenemen?',
        },
      },
    ]);
  });

  it('vraagt eerst of je je wilt afmelden, en je kunt terug', async () => {
    const { user, verzonden } = await open({ [LEES]: met() });
    await user.click(knop('Meld me af'));
    expect(titel()).toBe('Wil je je afmelden?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await user.click(knop('Ik kom wel'));
    expect(titel()).toBe('Je bent aangemeld');
    expect(verzonden(MELD_AF)).toEqual([]);
  });

  it('meldt af, ook als het de eerste keer niet lukt, en zegt hoe je terugkomt', async () => {
    const afgemeld = met({ status: 'geannuleerd', magWijzigen: false, magAfmelden: false });
    const { user } = await open({ [LEES]: met(), [MELD_AF]: ['weg', afgemeld] });
    await user.click(knop('Meld me af'));
    await user.click(knop('Meld me af'));
    expect(await screen.findByText('Je bent nog niet afgemeld')).toBeTruthy();
    await user.click(knop('Probeer opnieuw'));
    await screen.findByRole('heading', { level: 1, name: 'Je bent afgemeld' });
    expect(screen.getByRole('link', { name: 'Meld je opnieuw aan' }).getAttribute('href')).toBe(
      './?bijeenkomst=bijeenkomst-1',
    );
  });

  it.each([
    [{ status: 'wachtlijst', wachtnummer: 4 }, 'Je staat op plaats 4'],
    [{ status: 'aangeboden', aangebodenTot: '2025-05-13T08:00:00Z' }, 'Er is een plek voor je'],
    [{ status: 'geannuleerd' }, 'Je bent afgemeld'],
    [{ status: 'aanwezig' }, 'Je was erbij'],
    [{ status: 'nietVerschenen' }, 'Je was aangemeld'],
    [{ bijeenkomst: eenPubliekeBijeenkomst({ fase: 'afgezegd' }) }, 'Deze bijeenkomst gaat niet door'],
  ] as const)('zegt waar je staat: %j', async (over, kop) => {
    await open({ [LEES]: met(over) });
    expect(titel()).toBe(kop);
  });

  it('zegt tot wanneer je je kon afmelden, als het te laat is', async () => {
    await open({ [LEES]: met({ magAfmelden: false }) });
    expect(screen.queryByRole('button', { name: 'Meld me af' })).toBeNull();
    expect(screen.getByText(/kon tot en met 14 mei 2025/)).toBeTruthy();
  });

  it('laat een nieuwe link aanvragen als deze niet meer werkt', async () => {
    const lijst = { swv: 'Swv', bijeenkomsten: [1, 2].map((n) => eenPubliekeBijeenkomst({ bijeenkomstId: `b-${n}` })) };
    const { user, verzonden } = await open({
      [LEES]: VERLOPEN,
      'GET publiek/bijeenkomsten': { json: lijst },
      'POST publiek/bijeenkomsten/b-2/link': { json: { verstuurd: true } },
    });
    expect(titel()).toBe('Deze link werkt niet meer');
    await user.selectOptions(await screen.findByLabelText('Voor welke bijeenkomst?'), 'b-2');
    await user.type(screen.getByLabelText(/^E-mailadres/), 'nadia@zevenbruggen.example');
    await user.click(knop('Stuur mijn link opnieuw'));
    await screen.findByText(/Is dit adres aangemeld\?/);
    expect(verzonden('POST publiek/bijeenkomsten/b-2/link')).toHaveLength(1);
  });

  it('zegt het als er te vaak is gevraagd; een nieuwe link helpt dan niet', async () => {
    await open({ [LEES]: weigering('te-vaak', 'Probeer het over tien minuten opnieuw.') });
    expect(screen.getByText('Probeer het over tien minuten opnieuw.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stuur mijn link opnieuw' })).toBeNull();
  });
});

describe('AanbodPagina', () => {
  const bod = met({ status: 'aangeboden', aangebodenTot: '2025-05-13T08:30:00Z' });

  it.each([
    ['Ja, ik kom', true, 'bevestigd', 'Je bent aangemeld'],
    ['Nee, geef de plek aan een ander', false, 'geannuleerd', 'Je bent afgemeld'],
  ] as const)('neemt het antwoord %s aan', async (naam, komt, status, kop) => {
    const { user, verzonden } = await open({ [AANBOD]: bod, [ANTWOORD]: met({ status }) }, 'aanbod');
    expect(screen.getByText('dinsdag 13 mei 2025, 10.30 uur')).toBeTruthy();
    await user.click(knop(naam));
    await screen.findByRole('heading', { level: 1, name: kop });
    expect(verzonden(ANTWOORD)).toEqual([{ token: 'mijn.token', komt }]);
  });

  it('zegt het als de plek net naar de volgende is', async () => {
    const verlopen = weigering('aanbod-verlopen', 'Deze plek is naar de volgende op de wachtlijst gegaan.');
    const { user } = await open({ [AANBOD]: bod, [ANTWOORD]: verlopen }, 'aanbod');
    await user.click(knop('Ja, ik kom'));
    expect(await screen.findByText('Deze plek is naar de volgende op de wachtlijst gegaan.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Je antwoord is nog niet verstuurd' })).toBeTruthy();
  });

  it('vraagt niets meer aan wie al heeft geantwoord', async () => {
    await open({ [AANBOD]: met({ status: 'bevestigd' }) }, 'aanbod');
    expect(titel()).toBe('Je bent aangemeld');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
