import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, JOOST, MARIT, YARA, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenBeheerWerkplek, eenObjectId, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../../test/builders/toon-beheer';
import { beginVraag } from '../lijst/lijst-vraag';
import { medewerkersVraag } from './medewerkers-lijst';

let werkplek: BeheerWerkplek;
beforeEach(async () => {
  medewerkersVraag.set(beginVraag('naam'));
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

async function open() {
  const scherm = toonBeheer(werkplek, { pad: '/beheer/medewerkers' });
  await screen.findByRole('table', { name: 'Medewerkers' });
  return scherm;
}
const rijVan = (naam: string) => screen.getByRole('button', { name: naam }).closest('tr')?.textContent ?? '';
const dialoog = () => within(screen.getByRole('dialog'));

describe('de lijst van medewerkers', () => {
  it('toont rollen met school of TPO, en merkt wie iets mist', async () => {
    await werkplek.saveMedewerkers({ ...MARIT, scholen: [] }, { ...JOOST, isActief: false });
    const { user } = await open();
    expect(rijVan(YARA.naam)).toContain('consulent, Themaverbinder');
    expect(rijVan(MARIT.naam)).toContain('Geen school');
    expect(rijVan(JOOST.naam)).toContain('Geen toegang');
    await user.type(screen.getByRole('searchbox'), 'reiger');
    expect(screen.queryByRole('button', { name: JOOST.naam })).toBeNull();
    await user.clear(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByLabelText('Rol'), 'KC’er');
    expect(document.querySelectorAll('[data-rij-link]')).toHaveLength(1);
  });

  it('waarschuwt als niemand Themaverbinder is', async () => {
    await werkplek.saveMedewerkers({ ...YARA, rollen: ['consulent'] });
    await open();
    expect(screen.getByText('Er is geen Themaverbinder.')).toBeTruthy();
  });
});

describe('een nieuwe medewerker', () => {
  it('kiest een school uit een lijst die je doorzoekt, alleen als de rol erom vraagt', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Nieuwe medewerker' }));
    await user.type(dialoog().getByLabelText('Object-id in Entra'), eenObjectId(1));
    await user.type(dialoog().getByLabelText('Naam'), 'Otto van den Berg');
    await user.type(dialoog().getByLabelText('E-mailadres'), 'otto@school.example');
    expect(dialoog().queryByRole('group', { name: 'Scholen' })).toBeNull();
    await user.click(dialoog().getByRole('checkbox', { name: 'leerkracht' }));
    await user.click(dialoog().getByRole('button', { name: 'Voeg toe' }));
    expect(dialoog().getByText(/scholen/, { selector: '[id$="-bezwaar"]' })).toBeTruthy();
    await user.type(dialoog().getByRole('searchbox', { name: 'Zoek een school' }), 'noorder');
    const scholen = within(dialoog().getByRole('group', { name: 'Scholen' }));
    expect(scholen.getAllByRole('checkbox')).toHaveLength(1);
    await user.click(scholen.getByRole('checkbox', { name: /De Zilveren Reiger/ }));
    await user.type(dialoog().getByLabelText('Eigen groepen'), '5, 6');
    await user.click(dialoog().getByRole('button', { name: 'Voeg toe' }));
    await screen.findByText('Otto van den Berg is toegevoegd');
    expect(await werkplek.readMedewerker(eenObjectId(1))).toMatchObject({
      rollen: ['leerkracht'],
      scholen: [ZILVEREN_REIGER.id],
      groepen: ['5', '6'],
    });
  });
});

describe('een medewerker veranderen', () => {
  it('houdt de laatste beheerder, met de woorden van de server', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: BEHEER.naam }));
    await user.click(dialoog().getByRole('radio', { name: 'Nee' }));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    expect(await dialoog().findByText(/Er is altijd minstens één beheerder met toegang/)).toBeTruthy();
    await user.click(dialoog().getByRole('radio', { name: 'Ja' }));
    await user.click(dialoog().getByRole('checkbox', { name: 'helpdesk' }));
    await user.click(dialoog().getByRole('checkbox', { name: 'beheer' }));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    expect(await dialoog().findByText(/Er is altijd minstens één beheerder met toegang/)).toBeTruthy();
    expect(await werkplek.readMedewerker(BEHEER.id)).toMatchObject({ rollen: ['beheer'] });
  });

  it('neemt toegang weg, en geeft die terug', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: JOOST.naam }));
    await user.click(dialoog().getByRole('radio', { name: 'Nee' }));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('Joost Kamperfoelie heeft geen toegang meer');
    await waitFor(() => expect(rijVan(JOOST.naam)).toContain('Geen toegang'));
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Teruggezet');
    await waitFor(() => expect(rijVan(JOOST.naam)).toContain('Heeft toegang'));
  });
});
