import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenBeheerWerkplek, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../../test/builders/toon-beheer';

let werkplek: BeheerWerkplek;
beforeEach(async () => {
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

const balk = () => within(screen.getByRole('region', { name: 'Bewaren' }));
const bewaar = () => balk().getByRole('button', { name: 'Bewaar' });
const uur = (naam: string) => screen.findByLabelText<HTMLInputElement>(naam);
async function open() {
  const scherm = toonBeheer(werkplek, { pad: '/beheer/helpdesk' });
  const typ = async (naam: string, tekst: string) => {
    const veld = await uur(naam);
    await scherm.user.clear(veld);
    await scherm.user.type(veld, tekst);
  };
  await uur('Tot');
  return { ...scherm, typ };
}

describe('de helpdesk', () => {
  it('leest een tijd zoals mensen die typen, en bewaart alleen wat veranderde', async () => {
    const { user, typ, handelingen } = await open();
    expect(screen.getByText('helpdesk@waterstede.example')).toBeTruthy();
    expect((await uur('Tot')).value).toBe('14.00');
    await typ('Tot', '15 uur');
    await user.click(bewaar());
    await balk().findByText(/^Alles is bewaard. Laatst gewijzigd door/);
    expect(handelingen()).toMatchObject([
      { path: 'helpdeskinstellingen', body: { wijzigingen: [{ pad: 'tot', van: '14:00', naar: '15:00' }] } },
    ]);
    expect((await uur('Tot')).value).toBe('15.00');
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Teruggezet');
    await waitFor(async () => expect((await uur('Tot')).value).toBe('14.00'));
  });

  it('keurt de tijden als de server, en laat een tijd die geen tijd is staan', async () => {
    const { user, typ, handelingen } = await open();
    await typ('Tot', '8.00');
    await user.click(bewaar());
    expect(await screen.findByText('Kies een eindtijd die na de begintijd ligt, zoals 9.00 tot 14.00.')).toBeTruthy();
    await typ('Tot', '25.00');
    await user.click(bewaar());
    expect((await uur('Tot')).getAttribute('aria-invalid')).toBe('true');
    expect((await uur('Tot')).value).toBe('25.00');
    expect(handelingen()).toEqual([]);
  });

  it('laat kiezen als een andere beheerder intussen hetzelfde veranderde', async () => {
    const { user, typ, collega } = await open();
    collega({ pad: 'tot', van: '14:00', naar: '16:00' });
    await typ('Tot', '15.00');
    await user.click(bewaar());
    expect(await screen.findByText('Ans koos 16.00.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /16\.00 van Ans/ }));
    await waitFor(async () => expect((await uur('Tot')).value).toBe('16.00'));
  });
});
