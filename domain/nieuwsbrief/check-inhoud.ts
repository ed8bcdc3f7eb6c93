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

/** What stands in the way of sending. */
export function checkVerzendbaar({ titel, onderdelen }: NieuwsbriefInhoud): readonly Refusal[] {
  return [
    ...(titel.trim() === '' ? [leeg('Vul de titel in: die wordt het onderwerp van de mail.', 'titel')] : []),
    ...(onderdelen.length === 0 ? [leeg('Kies minstens één onderdeel, of schrijf er zelf een.', 'onderdelen')] : []),
    ...onderdelen.flatMap(({ id, titel: kop, tekst }) => [
      ...(kop.trim() === '' ? [leeg('Geef dit onderdeel een titel.', `onderdelen/${id}/titel`)] : []),
      ...(tekst.trim() === '' ? [leeg('Schrijf een tekst, of haal dit onderdeel weg.', `onderdelen/${id}/tekst`)] : []),
    ]),
  ];
}
