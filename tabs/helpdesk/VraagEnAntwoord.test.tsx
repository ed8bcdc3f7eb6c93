import type { Medewerker } from '@domain/adresboek/medewerker';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARIT, YARA } from '../../test/builders/een-adresboek';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../test/builders/een-helpdesk-werkplek';
import { toonEchteHelpdesk } from '../../test/builders/toon-echte-helpdesk';
import { concepten } from './concept';

let werkplek: HelpdeskWerkplek;

const als = (medewerker: Medewerker, pad: string) => toonEchteHelpdesk(werkplek, medewerker, pad);
const gesprek = () => within(screen.getByRole('region', { name: 'Gesprek' }));
const cc = () => screen.getByText('Cc').nextElementSibling?.textContent;

beforeEach(async () => {
  concepten.set({});
  werkplek = await eenHelpdeskWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

describe('vraag en antwoord, op de echte server', () => {
  it('brengt een vraag bij de Themaverbinder, en het antwoord terug bij de school', async () => {
    const { user, route } = als(MARIT, '/helpdesk/nieuw');
    await user.click(await screen.findByRole('radio', { name: /Technisch/ }));
    await user.type(screen.getByRole('textbox', { name: 'Onderwerp' }), 'Tussendoel');
    await user.type(screen.getByRole('textbox', { name: 'Je vraag' }), 'Bel 123456782.');
    await waitFor(() => expect(cc()).toContain('Yara Waterlelie'));
    await user.click(screen.getByRole('button', { name: 'Verstuur vraag' }));
    await user.click(await screen.findByRole('button', { name: /Toon ‘123456782’/ }));
    await user.keyboard('mij');
    await user.click(screen.getByRole('button', { name: 'Verstuur vraag' }));
    expect(await screen.findByRole('region', { name: 'Gesprek' })).toBeTruthy();
    expect(gesprek().getByText('Bel mij.')).toBeTruthy();
    expect(cc()).toContain('Yara Waterlelie');
    const pad = route();
    cleanup();

    const yara = als(YARA, pad);
    await yara.user.type(await screen.findByRole('textbox', { name: 'Antwoord' }), 'Vink eerst taal aan.');
    await yara.user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(await gesprek().findByText('Vink eerst taal aan.')).toBeTruthy();
    await yara.user.click(screen.getByRole('button', { name: 'Notitie' }));
    await yara.user.type(screen.getByRole('textbox', { name: 'Notitie' }), 'Komt vaker voor.');
    await yara.user.click(screen.getByRole('button', { name: 'Bewaar notitie' }));
    expect(await gesprek().findByText('Komt vaker voor.')).toBeTruthy();
    cleanup();

    const marit = als(MARIT, pad);
    expect((await screen.findAllByText('Wacht op jou')).length).toBeGreaterThan(0);
    expect(gesprek().queryByText('Komt vaker voor.')).toBeNull();
    await marit.user.click(screen.getByRole('button', { name: 'Dit is opgelost' }));
    await waitFor(() => expect(screen.queryAllByText('Wacht op jou')).toEqual([]));
    expect(screen.getAllByText('Opgelost').length).toBeGreaterThan(0);
  });
});
