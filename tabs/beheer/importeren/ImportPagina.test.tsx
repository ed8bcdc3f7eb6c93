import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WATERRAD } from '../../../test/builders/een-adresboek';
import { eenBeheerWerkplek, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../../test/builders/toon-beheer';
import { Storing } from '../../api/storing';

const LIJST = [
  'vestigingsnummer;naam;soort;wijk;bestuur;kleur',
  '99AB00;Het Waterrad;bao;Molenkwartier;Stichting Rietveld;rood',
  '99ZZ01;De Ooievaar;sbo;Noorderhaven;Stichting Rietveld;',
  '99Z1;De Lepelaar;so;Noorderhaven;;',
  '99AA00;De Zilveren Reiger;bao;Noorderhaven;;',
].join('\n');
const bestand = (tekst: string, naam = 'scholen.csv') => new File([tekst], naam, { type: 'text/csv' });

let werkplek: BeheerWerkplek;
beforeEach(async () => {
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

async function open(eerst: Parameters<typeof toonBeheer>[1] = {}) {
  const scherm = toonBeheer(werkplek, { pad: '/beheer/importeren', ...eerst });
  await screen.findByRole('heading', { name: 'Kies een lijst' });
  return scherm;
}
const kies = async (user: Awaited<ReturnType<typeof open>>['user'], file: File) =>
  user.upload(screen.getByLabelText('CSV-bestand'), file);
const voorbeeld = (naam = /^Voorbeeld: 4 scholen in scholen\.csv$/) => screen.findByRole('heading', { name: naam });
const rijen = () =>
  within(screen.getByRole('table', { name: 'Rijen van de lijst' }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

describe('het voorbeeld', () => {
  it('zegt per regel wat er zou gebeuren en waarom niet, zonder iets te bewaren', async () => {
    const { user } = await open();
    expect(screen.getByText(/Hoogstens 1\.000 regels\.$/)).toBeTruthy();
    await kies(user, bestand(LIJST));
    const titel = await voorbeeld();
    expect(document.activeElement).toBe(titel);
    expect(rijen()[0]).toMatch(/^Regel 2Het Waterrad99AB00GewijzigdBestuur: .*Stichting Rietveld/);
    expect(rijen()[2]).toMatch(/^Regel 4De Lepelaar99Z1Fout.*twee cijfers, twee letters en twee cijfers/);
    expect(screen.getByText('Deze kolom wordt niet gelezen: ‘kleur’.')).toBeTruthy();
    expect(screen.getByText('2 rijen worden ingelezen. 1 rij met een fout wordt overgeslagen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fout (1)' }));
    expect(rijen()).toHaveLength(1);
    expect(await werkplek.readSchool('99ZZ01')).toBeUndefined();
  });

  it('leest ook wat geplakt is, en bewaart de tekst voor wie teruggaat', async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText('Of plak de lijst hier'));
    await user.paste(LIJST.replaceAll(';', '\t'));
    await user.click(screen.getByRole('button', { name: 'Bekijk de geplakte lijst' }));
    await voorbeeld(/^Voorbeeld: 4 scholen in geplakte lijst$/);
    await user.click(screen.getByRole('button', { name: 'Andere lijst' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Of plak de lijst hier').value).toContain('De Ooievaar');
  });

  it.each([
    ['een werkmap', bestand('x', 'scholen.xlsx'), /Dit is een werkmap/],
    ['een lijst zonder bekende kolommen', bestand('a;b\n1;2'), /staan geen kolommen die hier horen/],
    ['een leeg bestand', bestand(''), /Er staat nog niets in/],
  ])('zegt van %s hoe het wel kan', async (_, file, tekst) => {
    const { user } = await open();
    await kies(user, file);
    expect(await screen.findByText(tekst)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Kies een lijst' })).toBeTruthy();
  });
});

describe('inlezen', () => {
  it('leest in wat goed is, en toont wat is overgeslagen', async () => {
    const { user } = await open();
    await kies(user, bestand(LIJST));
    await voorbeeld();
    await user.click(screen.getByRole('button', { name: 'Importeer 2 rijen' }));
    const titel = await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
    expect(document.activeElement).toBe(titel);
    expect(screen.getByText(/^1 school is toegevoegd en 1 school is veranderd\./)).toBeTruthy();
    expect(rijen()).toHaveLength(1);
    expect(rijen()[0]).toContain('De Lepelaar');
    expect(await werkplek.readSchool('99ZZ01')).toMatchObject({ naam: 'De Ooievaar' });
  });

  it('houdt het voorbeeld als het niet lukt, en gaat daarna verder', async () => {
    let isStuk = true;
    const { user } = await open({
      eerst: ({ path }) => {
        if (isStuk && path.startsWith('beheer/import/')) throw new Storing('geenVerbinding');
      },
    });
    await kies(user, bestand(LIJST));
    await voorbeeld();
    await user.click(screen.getByRole('button', { name: 'Importeer 2 rijen' }));
    await screen.findByText('De lijst is niet helemaal ingelezen.');
    expect(rijen()).toHaveLength(4);
    isStuk = false;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  });

  it('laat het voorbeeld opnieuw zien als het adresboek intussen veranderde', async () => {
    const { user } = await open();
    await kies(user, bestand(LIJST));
    await voorbeeld();
    await werkplek.saveScholen({ ...WATERRAD, bestuur: 'Stichting Rietveld' });
    await user.click(screen.getByRole('button', { name: 'Importeer 2 rijen' }));
    await screen.findByText(/Het adresboek is veranderd sinds je het voorbeeld zag/);
    await user.click(screen.getByRole('button', { name: 'Bekijk het voorbeeld opnieuw' }));
    await screen.findByRole('button', { name: 'Importeer 1 rij' });
    expect(rijen()[0]).toContain('Ongewijzigd');
  });
});
