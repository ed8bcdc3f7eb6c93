import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER } from '../../../test/builders/een-adresboek';
import { eenBeheerWerkplek, zet, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../../test/builders/toon-beheer';
import { announcements } from '../../ui/announce';

const ANDER = { ...BEHEER, id: 'ander', naam: 'Ans Ander' };
let werkplek: BeheerWerkplek;
beforeEach(async () => {
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

async function open() {
  const scherm = toonBeheer(werkplek, { pad: '/beheer/instellingen' });
  await screen.findByRole('heading', { name: 'Toolbox bij stap 6' });
  return scherm;
}
const balk = () => within(screen.getByRole('region', { name: 'Bewaren' }));
const toolbox = () => within(screen.getByRole('region', { name: 'Toolbox bij stap 6' }));
const naamVeld = (plaats: number) => toolbox().getAllByRole<HTMLInputElement>('textbox')[plaats] as HTMLInputElement;
const bewaard = async () => {
  const gelezen = await werkplek.useCases.readSwvInstellingen(BEHEER);
  if (!gelezen.ok) throw new Error('refused');
  return gelezen.value.instellingen;
};

describe('de instellingen', () => {
  it('zegt wat er veranderd is, en bewaart pas na de knop', async () => {
    const { user, handelingen } = await open();
    expect(balk().getByText(/^Nog niets veranderd/)).toBeTruthy();
    expect(screen.getByText(/^Zo gaan documenten uit een dossier naar de consulent\./)).toBeTruthy();
    await user.clear(naamVeld(0));
    await user.type(naamVeld(0), 'Hulp in de klas');
    await user.click(toolbox().getAllByRole('switch')[1] as HTMLElement);
    const dagen = screen.getByLabelText('Gegevens van deelnemers bewaren');
    await user.clear(dagen);
    await user.type(dagen, '90');
    expect(
      balk().getByText('3 wijzigingen nog niet bewaard: Gegevens van deelnemers bewaren en Toolbox bij stap 6.'),
    ).toBeTruthy();
    expect(handelingen()).toEqual([]);
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    await balk().findByText(/^Alles is bewaard. Laatst gewijzigd door Bo Vuurvlinder/);
    const { stappen, bewaren } = await bewaard();
    expect(stappen.toolbox.slice(0, 2).map(({ label, isActief }) => [label, isActief])).toEqual([
      ['Hulp in de klas', true],
      ['Begeleiding in een klein groepje', false],
    ]);
    expect(bewaren.deelnemersDagen).toBe(90);
  });

  it('zegt dat het bewaard is, en zet het terug als je wilt', async () => {
    const { user } = await open();
    const links = screen.getByRole('radiogroup', { name: /^Links openen in Teams/ });
    await user.click(within(links).getByLabelText('Nee'));
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('De instellingen zijn bewaard');
    expect((await bewaard()).kanalen.teamsLinks).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Teruggezet');
    expect((await bewaard()).kanalen.teamsLinks).toBe(true);
  });

  it('laat bij het terugzetten staan wat een andere beheerder intussen veranderde', async () => {
    const { user } = await open();
    await werkplek.useCases.saveSwvInstellingen(ANDER, zet('maxToolbox', 3, 5));
    const links = screen.getByRole('radiogroup', { name: /^Links openen in Teams/ });
    await user.click(within(links).getByLabelText('Nee'));
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('De instellingen zijn bewaard');
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Teruggezet');
    const na = await bewaard();
    expect([na.kanalen.teamsLinks, na.stappen.maxToolbox]).toEqual([true, 5]);
  });

  it('voegt toe en verplaatst; wat al bewaard is, kan niet weg', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Soort ondersteuning toevoegen' }));
    const nieuw = toolbox().getAllByRole('textbox').at(-1) as HTMLElement;
    await user.type(nieuw, 'Logopedie');
    screen.getByRole('button', { name: 'Verplaats Logopedie' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(announcements.get().text).toMatch(/^Soort ondersteuning \d+ staat nu op plaats \d+ van \d+\.$/);
    await user.click(screen.getByRole('button', { name: 'Meer bij Logopedie' }));
    expect(screen.getByRole('menuitem', { name: 'Verwijderen' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    await balk().findByText(/^Alles is bewaard/);
    // It can't be taken away again.
    expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull();
    const labels = (await bewaard()).stappen.toolbox.map(({ label }) => label);
    expect(labels.at(-2)).toBe('Logopedie');
    await user.click(screen.getByRole('button', { name: 'Meer bij Logopedie' }));
    expect(screen.queryByRole('menuitem', { name: 'Verwijderen' })).toBeNull();
  });

  it('weigert een naam die er al staat, bij het veld', async () => {
    const { user, handelingen } = await open();
    const eerste = naamVeld(0).value;
    await user.clear(naamVeld(1));
    await user.type(naamVeld(1), eerste);
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    expect(await toolbox().findByText(/^Deze naam staat al in de lijst/)).toBeTruthy();
    expect(handelingen()).toEqual([]);
    await user.click(balk().getByRole('button', { name: 'Zet terug' }));
    expect(naamVeld(1).value).toBe('Begeleiding in een klein groepje');
  });

  it('laat kiezen als een andere beheerder intussen hetzelfde veranderde', async () => {
    const { user } = await open();
    await werkplek.useCases.saveSwvInstellingen(ANDER, zet('mailWijze', 'bijlage', 'link'));
    await werkplek.useCases.saveSwvInstellingen(ANDER, zet('maxToolbox', 3, 5));
    const aantal = screen.getByLabelText('Hoeveel er te kiezen zijn');
    await user.clear(aantal);
    await user.type(aantal, '4');
    await user.click(balk().getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Ans koos 5.')).toBeTruthy();
    expect(balk().getByText(/^Een collega heeft hetzelfde veranderd/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bewaar 5 van Ans' }));
    await waitFor(async () => expect((await bewaard()).stappen.maxToolbox).toBe(5));
    expect(screen.getByLabelText<HTMLInputElement>('Hoeveel er te kiezen zijn').value).toBe('5');
  });

  it('vraagt het als je weggaat zonder bewaren', async () => {
    const { user, route } = await open();
    await user.type(naamVeld(0), '!');
    await user.click(screen.getByRole('link', { name: 'Scholen' }));
    await user.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(route()).toBe('/beheer/instellingen');
    // The page is to be had again once the dialog has gone.
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Blijf hier' })).toBeNull());
    await user.click(await screen.findByRole('link', { name: 'Scholen' }));
    await user.click(await screen.findByRole('button', { name: 'Ga weg zonder bewaren' }));
    await waitFor(() => expect(route()).toBe('/beheer/scholen'));
  });
});
