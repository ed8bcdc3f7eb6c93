import { findPersoonsgegevens } from '../helpdesk/find-persoonsgegevens';
import { OPEN_PLEK } from '../kennisbank/mask-persoonsgegevens';
import type { Refusal } from '../result';
import type { NieuwsbriefInhoud, NieuwsbriefOnderdeel } from './nieuwsbrief';

/** Characters. Together they keep a mail well below what a mailbox takes, and forty of them in a few commits. */
export const TITEL_MAX = 150;
export const INLEIDING_MAX = 3000;
export const TEKST_MAX = 5000;
export const LINK_MAX = 500;
export const ONDERDELEN_MAX = 20;

const WEB_LINK = /^https?:\/\/[^\s"<>\\`]+$/i;

const teLang = (wat: string, max: number, pad: string): Refusal => ({
  code: 'veld-te-lang',
  message: `${wat} mag ${max} tekens lang zijn. Maak de tekst korter.`,
  pad,
});

function checkOnderdeel({ id, titel, tekst, link }: NieuwsbriefOnderdeel): readonly Refusal[] {
  const pad = `onderdelen/${id}`;
  return [
    ...(titel.length > TITEL_MAX ? [teLang('De titel', TITEL_MAX, `${pad}/titel`)] : []),
    ...(tekst.length > TEKST_MAX ? [teLang('De tekst', TEKST_MAX, `${pad}/tekst`)] : []),
    ...(link && (link.length > LINK_MAX || !WEB_LINK.test(link))
      ? [
          {
            code: 'link-onleesbaar',
            message: 'Plak een link die met https:// begint, of laat de link leeg.',
            pad: `${pad}/link`,
          } as const,
        ]
      : []),
  ];
}

/** What may not even be saved. */
export function checkInhoud({ titel, inleiding, onderdelen }: NieuwsbriefInhoud): readonly Refusal[] {
  return [
    ...(titel.length > TITEL_MAX ? [teLang('De titel', TITEL_MAX, 'titel')] : []),
    ...(inleiding.length > INLEIDING_MAX ? [teLang('De inleiding', INLEIDING_MAX, 'inleiding')] : []),
    ...(onderdelen.length > ONDERDELEN_MAX
      ? [
          {
            code: 'te-veel-rijen',
            message: `Een nieuwsbrief heeft hoogstens ${ONDERDELEN_MAX} onderdelen. Haal er een weg.`,
            pad: 'onderdelen',
          } as const,
        ]
      : []),
    ...onderdelen.flatMap(checkOnderdeel),
  ];
}

const leeg = (message: string, pad: string): Refusal => ({ code: 'veld-leeg', message, pad });

/** `[link](https://…)` is a link, and no open place. */
const NOG_OPEN = new RegExp(String.raw`${OPEN_PLEK.source}(?!\()`);

/** What no school may read: a place where somebody was named, and a number that may be a burgerservicenummer. */
function checkPersonen(tekst: string, pad: string): readonly Refusal[] {
  const [plek] = NOG_OPEN.exec(tekst) ?? [];
  const heeftNummer = findPersoonsgegevens(tekst, []).some(({ wat }) => wat === 'nummer');
  return [
    ...(plek ? [leeg(`Hier staat nog ${plek}. Schrijf het zonder iemand te noemen, of haal het weg.`, pad)] : []),
    ...(heeftNummer
      ? [
          {
            code: 'leerlinggegevens',
            message: 'Hier staat een nummer van negen cijfers. Haal het weg: dat kan een burgerservicenummer zijn.',
            pad,
          } as const,
        ]
      : []),
  ];
}

function checkKlaar({ id, titel, tekst }: NieuwsbriefOnderdeel): readonly Refusal[] {
  const pad = `onderdelen/${id}`;
  return [
    ...(titel.trim() === '' ? [leeg('Geef dit onderdeel een titel.', `${pad}/titel`)] : []),
    ...(tekst.trim() === '' ? [leeg('Schrijf een tekst, of haal dit onderdeel weg.', `${pad}/tekst`)] : []),
    ...checkPersonen(titel, `${pad}/titel`),
    ...checkPersonen(tekst, `${pad}/tekst`),
  ];
}

/** What stands in the way of sending. */
export function checkVerzendbaar({ titel, inleiding, onderdelen }: NieuwsbriefInhoud): readonly Refusal[] {
  return [
    ...(titel.trim() === '' ? [leeg('Vul de titel in: die wordt het onderwerp van de mail.', 'titel')] : []),
    ...checkPersonen(titel, 'titel'),
    ...checkPersonen(inleiding, 'inleiding'),
    ...(onderdelen.length === 0 ? [leeg('Kies minstens één onderdeel, of schrijf er zelf een.', 'onderdelen')] : []),
    ...onderdelen.flatMap(checkKlaar),
  ];
}
