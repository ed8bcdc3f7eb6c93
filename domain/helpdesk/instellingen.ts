import { toEenRegel } from '../bijeenkomst/een-regel';
import { isTijd } from '../datum/tijd';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { HelpdeskInstellingen, Tekstblok } from './helpdesk-beeld';
import { STANDAARD_UREN } from './werktijd';

export const STANDAARD_INSTELLINGEN: HelpdeskInstellingen = { uren: STANDAARD_UREN, telefoon: '' };

/** Hours that can be kept and a number that can be dialled. */
export function judgeInstellingen({ uren, telefoon }: HelpdeskInstellingen): Result<HelpdeskInstellingen> {
  const { dagen, van, tot } = uren;
  const bezwaren: Refusal[] = [];
  if (dagen.length === 0)
    bezwaren.push({ code: 'veld-leeg', pad: 'dagen', message: 'Kies minstens één dag waarop de helpdesk open is.' });
  if (!isTijd(van) || !isTijd(tot) || van >= tot)
    bezwaren.push({
      code: 'regel',
      pad: 'tot',
      message: 'Kies een eindtijd die na de begintijd ligt, zoals 9.00 tot 14.00.',
    });
  const nummer = toEenRegel(telefoon);
  if (!/^[0-9+() -]{0,20}$/.test(nummer))
    bezwaren.push({
      code: 'veld-soort',
      pad: 'telefoon',
      message: 'Schrijf het telefoonnummer met cijfers, zoals 020 123 45 67.',
    });
  if (bezwaren.length > 0) return refuse(...bezwaren);
  return accept({ uren: { dagen: [...new Set(dagen)].sort((a, b) => a - b), van, tot }, telefoon: nummer });
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
