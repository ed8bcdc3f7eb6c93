import { toEenRegel } from '../bijeenkomst/een-regel';
import { saveAntwoorden, type BeheerUitkomst } from '../beheer/save-antwoorden';
import type { Stempel, Wijziging } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import type { HelpdeskInstellingen, Tekstblok } from './helpdesk-beeld';
import {
  HELPDESK_VELDEN,
  checkHelpdeskRegels,
  readHelpdeskInstellingen,
  toHelpdeskAntwoorden,
} from './instellingen-velden';
import { STANDAARD_UREN } from './werktijd';

export const STANDAARD_INSTELLINGEN: HelpdeskInstellingen = { uren: STANDAARD_UREN, telefoon: '' };

export type SaveHelpdeskInput = {
  instellingen: HelpdeskInstellingen;
  wijzigingen: readonly Wijziging[];
  bijgewerkt?: Stempel | undefined;
};

/** Only what was changed, each with the value it started from: nobody overwrites a colleague unseen. */
export function saveHelpdeskInstellingen({
  instellingen,
  ...input
}: SaveHelpdeskInput): BeheerUitkomst<HelpdeskInstellingen> {
  const antwoorden = toHelpdeskAntwoorden(instellingen);
  const na = saveAntwoorden({ velden: HELPDESK_VELDEN, antwoorden, regels: checkHelpdeskRegels, ...input });
  return na.ok ? accept(readHelpdeskInstellingen(na.value)) : na;
}

const MAX_TITEL = 100;
const MAX_TEKST = 5_000;

/** Texts that staff use often: each with a title to find it by. */
export function judgeTekstblokken(teksten: readonly Tekstblok[]): Result<readonly Tekstblok[]> {
  const netjes = teksten.map(({ id, titel, tekst }) => ({ id, titel: toEenRegel(titel), tekst: tekst.trim() }));
  const fout = netjes.findIndex(({ titel, tekst }) => titel === '' || tekst === '');
  if (fout >= 0)
    return refuse({ code: 'veld-leeg', pad: `teksten/${fout}`, message: 'Geef elke tekst een titel en een inhoud.' });
  const lang = netjes.findIndex(({ titel, tekst }) => titel.length > MAX_TITEL || tekst.length > MAX_TEKST);
  if (lang < 0) return accept(netjes);
  const message = `Maak deze tekst korter: de titel tot ${MAX_TITEL} tekens, de inhoud tot 5.000.`;
  return refuse({ code: 'veld-te-lang', pad: `teksten/${lang}`, message });
}
