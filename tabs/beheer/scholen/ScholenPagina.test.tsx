import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, WATERRAD, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenBeheerWerkplek, zet, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../../test/builders/toon-beheer';
import { Storing } from '../../api/storing';
import { beginVraag } from '../lijst/lijst-vraag';
import { scholenVraag } from './scholen-lijst';

let werkplek: BeheerWerkplek;
beforeEach(async () => {
  scholenVraag.set(beginVraag('naam'));
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

async function open(eerst?: Parameters<typeof toonBeheer>[1]) {
  const scherm = toonBeheer(werkplek, { pad: '/beheer/scholen', ...eerst });
  await screen.findByRole('table', { name: 'Scholen' });
  return scherm;
}
const namen = () => [...document.querySelectorAll('[data-rij-link]')].map(({ textContent }) => textContent);
const versieVan = async (id: string) => (await werkplek.directory.read('scholen', id))?.version ?? '';
const dialoog = () => within(screen.getByRole('dialog'));
const vul = async (user: Awaited<ReturnType<typeof open>>['user'], label: string, tekst: string) => {
  const veld = dialoog().getByLabelText(label);
  await user.clear(veld);
  await user.type(veld, tekst);
};

describe('de lijst van scholen', () => {
  it('zoekt, filtert en sorteert, en geeft alles terug', async () => {
    await werkplek.saveScholen({ ...WATERRAD, bestuur: 'Stichting Rietveld', isActief: false });
    const { user } = await open();
    expect(namen()).toEqual([ZILVEREN_REIGER.naam, WATERRAD.naam]);
    await user.click(screen.getByRole('button', { name: 'Wijk' }));
    expect(namen()).toEqual([WATERRAD.naam, ZILVEREN_REIGER.naam]);
    await user.selectOptions(screen.getByLabelText('Stand'), 'Niet in gebruik');
    expect(namen()).toEqual([WATERRAD.naam]);
    await user.type(screen.getByRole('searchbox'), 'reiger');
    expect(screen.getByText('Geen school gevonden')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wis zoeken en filters' }));
    expect(namen()).toHaveLength(2);
  });

  it('houdt wat er staat als opnieuw laden niet lukt', async () => {
    let isStuk = false;
    const { client } = await open({
      eerst: () => {
        if (isStuk) throw new Storing('geenVerbinding');
      },
    });
    isStuk = true;
    await client.refetchQueries({ queryKey: ['beheer', 'scholen'] });
    await screen.findByText('Geen verbinding.');
    expect(namen()).toHaveLength(2);
  });
});

describe('zonder scholen', () => {
  it('zegt wat het betekent, en wijst naar importeren', async () => {
    await werkplek.directory.commit('scholen', [
      { kind: 'delete', id: ZILVEREN_REIGER.id, version: await versieVan(ZILVEREN_REIGER.id) },
      { kind: 'delete', id: WATERRAD.id, version: await versieVan(WATERRAD.id) },
    ]);
    toonBeheer(werkplek, { pad: '/beheer/scholen' });
    const link = await screen.findByRole('link', { name: 'Lees een lijst in' });
    expect(link.getAttribute('href')).toContain('/beheer/importeren');
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('een nieuwe school', () => {
  it('vraagt wat er moet staan, en zegt wat de server weigert bij het veld', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Nieuwe school' }));
    await user.click(dialoog().getByRole('button', { name: 'Voeg toe' }));
    expect(dialoog().getByText('Vul in: naam.')).toBeTruthy();
    await vul(user, 'Vestigingsnummer', '99aa00');
    await vul(user, 'Naam', 'De Ooievaar');
    await user.selectOptions(dialoog().getByLabelText('Soort onderwijs'), 'speciaal basisonderwijs');
    await vul(user, 'Wijk', 'Noorderhaven');
    await user.click(dialoog().getByRole('button', { name: 'Voeg toe' }));
    expect(await dialoog().findByText(/Er is al een school met dit nummer: De Zilveren Reiger/)).toBeTruthy();
    await vul(user, 'Vestigingsnummer', '99ZZ01');
    await user.click(dialoog().getByRole('button', { name: 'Voeg toe' }));
    await screen.findByText('De Ooievaar is toegevoegd');
    await waitFor(() => expect(namen()).toContain('De Ooievaar'));
    expect(await werkplek.readSchool('99ZZ01')).toMatchObject({ naam: 'De Ooievaar', wijk: 'Noorderhaven' });
  });
});

describe('een school veranderen', () => {
  it('zet haar buiten gebruik, en terug met één knop', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: WATERRAD.naam }));
    await user.click(dialoog().getByRole('radio', { name: 'Nee' }));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('Het Waterrad is buiten gebruik gezet');
    await screen.findByText('Niet in gebruik', { selector: 'span' });
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Teruggezet');
    expect(await werkplek.readSchool(WATERRAD.id)).not.toHaveProperty('isActief');
  });

  it('vraagt eerst voor het sluiten wat er getypt is', async () => {
    const { user, handelingen } = await open();
    await user.click(screen.getByRole('button', { name: WATERRAD.naam }));
    await user.type(dialoog().getByLabelText('Naam'), ' 2');
    await user.click(dialoog().getByRole('button', { name: 'Annuleren' }));
    expect(dialoog().getByText('Wat je hebt ingevuld, is niet bewaard.')).toBeTruthy();
    await user.click(dialoog().getByRole('button', { name: 'Sluit toch' }));
    expect(handelingen()).toEqual([]);
  });

  it('laat kiezen als een andere beheerder hetzelfde veld veranderde', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: WATERRAD.naam }));
    await werkplek.useCases.saveSchool(
      { ...BEHEER, id: 'ander', naam: 'Ans Ander' },
      { schoolId: WATERRAD.id, ...zet('soort', 'bao', 'so') },
    );
    await user.selectOptions(dialoog().getByLabelText('Soort onderwijs'), 'speciaal basisonderwijs');
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    expect(await dialoog().findByText('Ans koos speciaal onderwijs.')).toBeTruthy();
    await user.click(dialoog().getByRole('button', { name: 'Bewaar speciaal basisonderwijs' }));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('Het Waterrad is bewaard');
    expect(await werkplek.readSchool(WATERRAD.id)).toMatchObject({ schoolsoort: 'sbo' });
  });

  it('laat twee teksten naast elkaar zien, en bewaart de gekozene', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: WATERRAD.naam }));
    await werkplek.useCases.saveSchool(
      { ...BEHEER, id: 'ander', naam: 'Ans Ander' },
      { schoolId: WATERRAD.id, ...zet('naam', WATERRAD.naam, 'Het Oude Waterrad') },
    );
    await vul(user, 'Naam', 'Het Nieuwe Waterrad');
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await user.click(await dialoog().findByRole('button', { name: 'Kies een tekst' }));
    const keuze = within(await screen.findByRole('dialog', { name: /Ans heeft deze tekst ook veranderd/ }));
    await user.click(await keuze.findByRole('radio', { name: /Tekst van Ans/ }));
    await user.click(keuze.getByRole('button', { name: 'Bewaar tekst van Ans' }));
    await waitFor(() => expect(dialoog().getByLabelText<HTMLInputElement>('Naam').value).toBe('Het Oude Waterrad'));
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await werkplek.readSchool(WATERRAD.id)).toMatchObject({ naam: 'Het Oude Waterrad' });
  });

  it('houdt wat er getypt is als bewaren niet lukt', async () => {
    let isStuk = false;
    const { user } = await open({
      eerst: ({ method }) => {
        if (isStuk && method === 'PATCH') throw new Storing('storing', '7F3A');
      },
    });
    await user.click(screen.getByRole('button', { name: WATERRAD.naam }));
    await vul(user, 'Bestuur', 'Stichting Zonnebloem');
    isStuk = true;
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    expect(await dialoog().findByText('De school is niet bewaard.')).toBeTruthy();
    isStuk = false;
    await user.click(dialoog().getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('Het Waterrad is bewaard');
    expect(await werkplek.readSchool(WATERRAD.id)).toMatchObject({ bestuur: 'Stichting Zonnebloem' });
  });
});
