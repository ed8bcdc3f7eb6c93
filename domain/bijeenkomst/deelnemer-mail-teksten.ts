import { toDag } from '../datum/datum';
import { formatWeekdag } from '../datum/tijd';
import { formatOpsomming } from '../stappenplan/opsomming';
import type { DeelnemerMailSoort } from './deelnemer-bericht';
import {
  aanbod,
  afspraak,
  beheer,
  bijlage,
  opnieuw,
  stand,
  wachten,
  WACHT_UITLEG,
  type DeelnemerMailTekstInput,
} from './deelnemer-mail-stukken';
import { describeAfspraak, listVeranderd } from './describe-afspraak';
import { toEenRegel, toRegels } from './een-regel';
import { linkTot } from './link-tot';

/** `kop` is followed by the title, unless it stands alone. */
type Tekst = { kop: string; zonderTitel?: true; alineas: readonly (string | undefined)[] };
type Schrijf = (input: DeelnemerMailTekstInput) => Tekst;

const herinnering: Schrijf = (input) => ({
  kop: 'Herinnering',
  alineas: [
    'Je hebt je aangemeld voor deze bijeenkomst. Tot dan.',
    afspraak(input),
    `Kun je toch niet? ${beheer(input)}`,
  ],
});

/** One text for every reason to write. */
const TEKSTEN = {
  bevestiging: (input) => ({
    kop: 'Je bent aangemeld',
    alineas: [
      'Je bent aangemeld. Je hebt een plek.',
      afspraak(input),
      bijlage(input),
      beheer(input),
      'Heb je je niet zelf aangemeld en wil je niet komen? Meld je dan af met dezelfde link.',
    ],
  }),
  wachtlijst: (input) => ({
    kop: 'Je staat op de wachtlijst',
    alineas: [`De bijeenkomst is vol. ${wachten(input)}`, WACHT_UITLEG, afspraak(input), beheer(input)],
  }),
  aanbod: (input) => ({
    kop: 'Er is een plek voor je vrij',
    alineas: [aanbod(input), afspraak(input)],
  }),
  'aanbod-verlopen': (input) => ({
    kop: 'De plek is niet meer voor je vrij',
    alineas: [
      'We hielden een plek voor je vast, maar hoorden op tijd niets van je. De plek gaat naar de volgende op de wachtlijst. Je bent nu niet meer aangemeld.',
      afspraak(input),
      opnieuw(input),
    ],
  }),
  'gewijzigde-aanmelding': (input) => ({
    kop: 'Je aanmelding is gewijzigd',
    alineas: [`Je aanmelding is gewijzigd. ${stand(input)}`, afspraak(input), bijlage(input), beheer(input)],
  }),
  afmelding: (input) => ({
    kop: 'Je bent afgemeld',
    alineas: ['Je bent afgemeld voor deze bijeenkomst.', afspraak(input), bijlage(input), opnieuw(input)],
  }),
  verplaatst: (input) =>
    input.aanmelding.status === 'geannuleerd'
      ? {
          kop: 'Je aanmelding is verplaatst',
          alineas: [
            'Je aanmelding is verplaatst naar een andere bijeenkomst. Daarover krijg je een eigen mail. Voor deze bijeenkomst ben je niet meer aangemeld.',
            afspraak(input),
            bijlage(input),
          ],
        }
      : {
          kop: 'Je aanmelding is verplaatst',
          alineas: [
            `Je aanmelding is verplaatst naar deze bijeenkomst. ${stand(input)}`,
            afspraak(input),
            bijlage(input),
            beheer(input),
          ],
        },
  'nog-eens': (input) => ({
    kop: 'Je aanmelding',
    alineas: [
      'Het aanmeldformulier is nog eens ingevuld met dit e-mailadres. Je was al aangemeld; er is niets veranderd.',
      stand(input),
      afspraak(input),
      bijlage(input),
      beheer(input),
    ],
  }),
  gewijzigd: (input) => {
    const wat = formatOpsomming(listVeranderd(input.veranderd ?? []));
    return {
      kop: 'Gewijzigd',
      alineas: [
        `Er is iets veranderd aan de bijeenkomst waarvoor je je hebt aangemeld${wat ? `: ${wat}` : ''}. Zo is het nu:`,
        afspraak(input),
        stand(input),
        bijlage(input),
        `Kun je nu niet meer? ${beheer(input)}`,
      ],
    };
  },
  afgezegd: (input) => ({
    kop: 'Afgezegd',
    alineas: [
      'De bijeenkomst waarvoor je je hebt aangemeld gaat niet door.',
      describeAfspraak(input.gegevens, false),
      `Waarom: ${toRegels(input.bijeenkomst.afzegging?.reden ?? '') || 'er is geen reden opgegeven.'}`,
      bijlage(input),
      'Je hoeft je niet af te melden.',
    ],
  }),
  bericht: ({ inhoud, ...input }) => ({
    kop: toEenRegel(inhoud?.onderwerp ?? '') || 'Bericht over je bijeenkomst',
    zonderTitel: true,
    alineas: [
      toRegels(inhoud?.tekst ?? ''),
      `Dit bericht gaat over:\n${afspraak(input)}`,
      `Bekijk je aanmelding: ${input.links.aanmelding}`,
    ],
  }),
  'herinnering-7': herinnering,
  'herinnering-1': herinnering,
  dank: (input) => ({
    kop: 'Bedankt voor je komst',
    alineas: [
      `Bedankt dat je erbij was op ${formatWeekdag(input.gegevens.datum)}: ${toEenRegel(input.gegevens.titel)}.`,
      input.links.reactie &&
        `Wat heb je eraan gehad, en wat heb je nog nodig? Vertel het in een paar minuten: ${input.links.reactie}\nJe naam staat niet bij je antwoorden. Reageren kan tot en met ${formatWeekdag(toDag(linkTot('reactie', input.bijeenkomst)))}.`,
    ],
  }),
} as const satisfies Record<DeelnemerMailSoort, Schrijf>;

export function writeTekst(input: DeelnemerMailTekstInput): Tekst {
  const schrijf: Schrijf = TEKSTEN[input.soort];
  return schrijf(input);
}
