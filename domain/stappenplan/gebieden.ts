import { leesCodes, leesTekst, type Antwoorden, type Rij } from '../formulier/antwoord';
import type { Optie } from '../formulier/veld';
import type { Refusal } from '../result';
import type { StapContext } from './stap';

export const LEERGEBIED = 'Leergebied';
export const OVERSTIJGEND = 'Leergebiedoverstijgend';

/** The areas of step 4. The split in two groups is sourced [S1], the items are ours: top-dossier.md §1.5. */
export const GEBIEDEN: readonly Optie[] = [
  { code: 'taal', label: 'Taal/mondelinge taal', groep: LEERGEBIED },
  { code: 'technisch-lezen', label: 'Technisch lezen', groep: LEERGEBIED },
  { code: 'begrijpend-lezen', label: 'Begrijpend lezen', groep: LEERGEBIED },
  { code: 'spelling', label: 'Spelling', groep: LEERGEBIED },
  { code: 'rekenen-wiskunde', label: 'Rekenen-wiskunde', groep: LEERGEBIED },
  { code: 'schrijven', label: 'Schrijven/fijne motoriek', groep: LEERGEBIED },
  { code: 'wereldorientatie', label: 'Wereldoriëntatie', groep: LEERGEBIED },
  { code: 'overig-leergebied', label: 'Overig', groep: LEERGEBIED },
  { code: 'werkhouding', label: 'Werkhouding en executieve functies', groep: OVERSTIJGEND },
  { code: 'sociaal-emotioneel', label: 'Sociaal-emotionele ontwikkeling', groep: OVERSTIJGEND },
  { code: 'gedrag', label: 'Gedrag', groep: OVERSTIJGEND },
  { code: 'spraak-taal', label: 'Spraak-taal/communicatie', groep: OVERSTIJGEND },
  { code: 'motoriek', label: 'Motoriek/zintuiglijk', groep: OVERSTIJGEND },
  { code: 'zelfredzaamheid', label: 'Zelfredzaamheid', groep: OVERSTIJGEND },
  { code: 'aanwezigheid', label: 'Aanwezigheid/verzuim', groep: OVERSTIJGEND },
  { code: 'begaafdheid', label: '(Hoog)begaafdheid', groep: OVERSTIJGEND },
  { code: 'overig-overstijgend', label: 'Overig, leergebiedoverstijgend', groep: OVERSTIJGEND },
];

type MetGebieden = Pick<StapContext, 'keuzelijsten'>;

/** By its code, also when it can't be chosen any more. */
export const findGebied = ({ keuzelijsten }: MetGebieden, code: string): Optie | undefined =>
  keuzelijsten.gebieden.find((gebied) => gebied.code === code);

/** The areas ticked in step 4, in the order of the list. */
export function listAangevinkt({ keuzelijsten }: MetGebieden, stap4: Antwoorden): readonly Optie[] {
  const aangevinkt = leesCodes(stap4, 'gebieden');
  return keuzelijsten.gebieden
    .filter(({ code }) => aangevinkt.includes(code))
    .map(({ isActief: _, ...optie }) => optie);
}

/** Rows of step 5 or 8 belong to an area that is ticked in step 4. BR-01 [S1] */
export function checkAangevinkt(context: StapContext, lijst: string, rijen: readonly Rij[]): readonly Refusal[] {
  const aangevinkt = listAangevinkt(context, context.antwoorden(4)).map(({ code }) => code);
  return rijen
    .filter((rij) => leesTekst(rij, 'gebied') !== '' && !aangevinkt.includes(leesTekst(rij, 'gebied')))
    .map((rij) => ({
      code: 'gebied-niet-aangevinkt',
      message: 'Het gebied moet in stap 4 zijn aangevinkt. Kies een ander gebied, of vink dit eerst aan in stap 4.',
      pad: `${lijst}/${rij.id}/gebied`,
    }));
}
