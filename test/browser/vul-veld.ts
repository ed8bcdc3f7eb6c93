import type { Antwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld, MeerkeuzeVeld } from '@domain/formulier/veld';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import type { StapContext } from '@domain/stappenplan/stap';
import { expect } from 'vitest';
import { MEDEWERKERS } from '../../dev/demo-wereld/personas';
import type { Toetsenbord } from './toetsenbord';

export type Vraag = { toetsen: Toetsenbord; context: StapContext };
type Invullen<V extends EnkelVeld> = (vraag: Vraag, veld: V, antwoord: Antwoord, naam: string) => Promise<void>;

const labelVan = (opties: readonly { code: string; label: string }[], code: unknown): string => {
  const optie = opties.find((een) => een.code === code);
  if (!optie) throw new Error(`There is no option ${String(code)}.`);
  return optie.label;
};

const tekstveld =
  (toTekst: (antwoord: Antwoord) => string): Invullen<EnkelVeld> =>
  async ({ toetsen }, _, antwoord, naam) => {
    await toetsen.tabTot({ rol: 'textbox', naam });
    await toetsen.schrijf(toTekst(antwoord));
  };

/** In the list of the browser: arrows to the option, and look that it is the one. A person has a function behind the name. */
async function kiesInLijst({ toetsen }: Vraag, naam: string, label: string): Promise<void> {
  await toetsen.tabTot({ rol: 'combobox', naam });
  const lijst = await toetsen.focused();
  const opties = await lijst.locator('option').allTextContents();
  const plaats = opties.findIndex((optie) => optie === label || optie.startsWith(`${label} · `));
  if (plaats === -1) throw new Error(`“${naam}” offers no “${label}”: ${opties.join(', ')}.`);
  await toetsen.toets('Home');
  for (let i = 0; i < plaats; i += 1) await toetsen.toets('ArrowDown');
  expect(await lijst.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(opties[plaats]);
}

const jaNee: Invullen<EnkelVeld> = async ({ toetsen }, { label }, antwoord) => {
  await toetsen.tabTot({ rol: 'radio', naam: /^(Ja|Nee)$/, groep: label });
  const wens = antwoord ? 'Ja' : 'Nee';
  if ((await toetsen.leesFocus()).naam !== wens) await toetsen.toets('ArrowRight');
  await toetsen.wachtOp({ rol: 'radio', naam: wens, groep: label });
  if (!(await (await toetsen.focused()).isChecked())) await toetsen.toets('Space');
};

async function vinkAan({ toetsen }: Vraag, { opties }: MeerkeuzeVeld, codes: readonly string[]): Promise<void> {
  for (const { code, label } of opties.filter((optie) => codes.includes(optie.code))) {
    await toetsen.tabTot({ rol: 'checkbox', naam: label });
    await toetsen.toets('Space');
    expect(await (await toetsen.focused()).isChecked(), code).toBe(true);
  }
}

/** In a row the boxes are folded away under a button. */
export async function vinkUitgeklaptAan(vraag: Vraag, veld: MeerkeuzeVeld, codes: readonly string[]): Promise<void> {
  const { toetsen } = vraag;
  const knop = { rol: 'button', naam: new RegExp(`^${veld.label} `) };
  await toetsen.tabTot(knop);
  await toetsen.toets('ArrowDown');
  await toetsen.wachtOp({ rol: 'checkbox', naam: veld.opties[0]?.label ?? '' });
  await vinkAan(vraag, veld, codes);
  await toetsen.toets('Escape');
  await toetsen.wachtOp(knop);
}

const toDagTekst = (antwoord: Antwoord): string => String(antwoord).split('-').reverse().join('-');
const naamVan = (id: Antwoord): string => MEDEWERKERS.find((een) => een.id === id)?.naam ?? String(id);

/** How a person with only a keyboard answers each kind of question. */
const INVULLEN: { [S in EnkelVeld['soort']]: Invullen<Extract<EnkelVeld, { soort: S }>> } = {
  tekst: tekstveld(String),
  langeTekst: tekstveld(String),
  datum: tekstveld(toDagTekst),
  tijd: tekstveld((antwoord) => String(antwoord).replace(':', '.')),
  getal: tekstveld((antwoord) => String(antwoord).replace('.', ',')),
  jaNee,
  keuze: (vraag, veld, antwoord, naam) => kiesInLijst(vraag, naam, labelVan(listOpties(veld, vraag.context), antwoord)),
  persoon: (vraag, _, antwoord, naam) => kiesInLijst(vraag, naam, naamVan(antwoord)),
  meerkeuze: (vraag, veld, antwoord) => vinkAan(vraag, veld, antwoord as readonly string[]),
};

/** `naam` is how the input is called where that is not the label of the veld. */
export const vulVeld = (vraag: Vraag, veld: EnkelVeld, antwoord: Antwoord, naam = veld.label): Promise<void> =>
  (INVULLEN[veld.soort] as Invullen<EnkelVeld>)(vraag, veld, antwoord, naam);
