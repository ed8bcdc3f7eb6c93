import { toEenRegel } from '../bijeenkomst/een-regel';
import { DAG_NAMEN } from '../datum/dag-namen';
import { leesTekst, leesCodes, type Antwoorden } from '../formulier/antwoord';
import { always, type Veld } from '../formulier/veld';
import type { Refusal } from '../result';
import type { HelpdeskInstellingen } from './helpdesk-beeld';

/** When the helpdesk can be reached, as a form: two beheerders may change it at once. The code of a day is its number. */
export const HELPDESK_VELDEN: readonly Veld[] = [
  {
    naam: 'dagen',
    soort: 'meerkeuze',
    label: 'Open op',
    help: 'Op feestdagen is de helpdesk dicht; die kent TOP Dossier zelf.',
    opties: DAG_NAMEN.map((label, plaats) => ({ code: String(plaats + 1), label })),
    isVerplicht: always,
  },
  { naam: 'van', soort: 'tijd', label: 'Van', isVerplicht: always, breedte: 1 },
  { naam: 'tot', soort: 'tijd', label: 'Tot', isVerplicht: always, breedte: 1 },
  {
    naam: 'telefoon',
    soort: 'tekst',
    label: 'Telefoonnummer',
    help: 'Scholen zien dit bij de helpdesk. Leeg: geen nummer.',
    maxLengte: 20,
    invoer: 'tel',
    breedte: 2,
  },
];

export const toHelpdeskAntwoorden = ({ uren, telefoon }: HelpdeskInstellingen): Antwoorden => ({
  dagen: uren.dagen.map(String),
  van: uren.van,
  tot: uren.tot,
  ...(telefoon && { telefoon }),
});

/** Answers that were judged. */
export const readHelpdeskInstellingen = (antwoorden: Antwoorden): HelpdeskInstellingen => ({
  uren: {
    dagen: leesCodes(antwoorden, 'dagen')
      .map(Number)
      .toSorted((a, b) => a - b),
    van: leesTekst(antwoorden, 'van'),
    tot: leesTekst(antwoorden, 'tot'),
  },
  telefoon: toEenRegel(leesTekst(antwoorden, 'telefoon')),
});

/** Hours that can be kept and a number that can be dialled. */
export function checkHelpdeskRegels(antwoorden: Antwoorden): readonly Refusal[] {
  const { uren, telefoon } = readHelpdeskInstellingen(antwoorden);
  const bezwaren: Refusal[] = [];
  if (uren.van !== '' && uren.tot !== '' && uren.van >= uren.tot)
    bezwaren.push({
      code: 'regel',
      pad: 'tot',
      message: 'Kies een eindtijd die na de begintijd ligt, zoals 9.00 tot 14.00.',
    });
  if (!/^[0-9+() -]*$/.test(telefoon))
    bezwaren.push({
      code: 'veld-soort',
      pad: 'telefoon',
      message: 'Schrijf het telefoonnummer met cijfers, zoals 020 123 45 67.',
    });
  return bezwaren;
}
