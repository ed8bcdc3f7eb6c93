import { formatDatum, toDag } from '../datum/datum';
import { toEenRegel, toNaam } from '../bijeenkomst/een-regel';
import { HELPDESK_SOORT_LABEL, type Adres, type Gespreksregel, type Helpdeskvraag } from './helpdeskvraag';
import type { HelpdeskMailSoort } from './wissel';
import { WENS_STATUS_LABEL } from './wens';

export type HelpdeskMailInput = {
  mailSoort: HelpdeskMailSoort;
  vraag: Helpdeskvraag;
  aan: Adres;
  cc: readonly Adres[];
  regel?: Gespreksregel;
  /** Files of the mail that came in, and were not taken over. */
  geweigerd?: number;
  swv: string;
  /** Opens the question in the app. */
  link: string;
  /** Opens the dossier, for who may see it. */
  dossierLink?: string;
  /** `op werkdagen van 9.00 tot 14.00 uur` */
  uren: string;
  /** Only outside opening hours. */
  weerOpen?: string;
};

type Alineas = (input: HelpdeskMailInput) => readonly string[];

const naamVan = (naam: string): string => toNaam(naam) ?? 'collega';

const describeAfzender = ({ steller }: Helpdeskvraag): string =>
  [naamVan(steller.naam), steller.functie, steller.school]
    .filter(Boolean)
    .map((deel) => toEenRegel(deel ?? ''))
    .join(', ');

const describePlek: Alineas = ({ vraag, dossierLink }) => [
  vraag.stap ? `Het gaat over stap ${vraag.stap}.` : '',
  vraag.dossier && dossierLink ? `Dossier ${vraag.dossier.nummer} (alleen voor wie het mag zien): ${dossierLink}` : '',
];

/** Plain mail carries no files: they stay where the question is. Their names may tell too much. */
const describeBijlagen = ({ regel, geweigerd = 0, link }: HelpdeskMailInput): string =>
  [
    describeAantal(
      regel?.bijlagen.length ?? 0,
      ['Er hoort een bijlage bij', 'Er horen $ bijlagen bij'],
      'Die bekijk',
      link,
    ),
    describeAantal(
      geweigerd,
      ['Een bijlage is niet overgenomen', '$ bijlagen zijn niet overgenomen'],
      'Waarom, dat lees',
      link,
    ),
  ]
    .filter(Boolean)
    .join('\n');

function describeAantal(aantal: number, [een, meer]: readonly [string, string], wat: string, link: string): string {
  if (aantal === 0) return '';
  return `${aantal === 1 ? een : meer.replace('$', String(aantal))}. ${wat} je in de app: ${link}`;
}

const beantwoord: Alineas = ({ link }) => [
  `Antwoord op deze mail, of open de vraag in de app: ${link}`,
  'Noem geen namen van leerlingen. Laat het nummer in het onderwerp staan.',
];

const inhoud = ({ regel }: HelpdeskMailInput): string => regel?.tekst ?? '';

const ALINEAS = {
  vraag: (input) => [
    `${describeAfzender(input.vraag)} stelt een vraag. Soort: ${HELPDESK_SOORT_LABEL[input.vraag.vraagSoort].toLowerCase()}.`,
    ...describePlek(input),
    inhoud(input),
    describeBijlagen(input),
    ...beantwoord(input),
  ],
  reactie: (input) => [
    `${naamVan(input.regel?.stempel.door ?? '')} reageert op vraag ${input.vraag.nummer}.`,
    inhoud(input),
    describeBijlagen(input),
    ...beantwoord(input),
  ],
  antwoord: (input) => [
    `${naamVan(input.regel?.stempel.door ?? '')} geeft antwoord op je vraag.`,
    inhoud(input),
    describeBijlagen(input),
    input.vraag.status === 'opgelost' ? describeSluiten(input) : '',
    ...beantwoord(input),
  ],
  opgelost: (input) => ['Je vraag is opgelost.', describeSluiten(input), ...beantwoord(input)],
  toewijzing: ({ vraag, link }) => [
    `Vraag ${vraag.nummer} is aan jou gegeven: ${vraag.onderwerp}.`,
    `Open de vraag in de app: ${link}`,
  ],
  wens: ({ vraag: { wens, onderwerp }, link }) => [
    `Over je wens ‘${onderwerp}’ is er nieuws. De wens is nu: ${WENS_STATUS_LABEL[wens?.status ?? 'ontvangen']}.`,
    wens?.reden ?? '',
    `Open de wens in de app: ${link}`,
  ],
  samengevoegd: (input) => [inhoud(input), `Open je vraag in de app: ${input.link}`],
  ontvangst: (input) => [
    ...describeOntvangst(input),
    describeBijlagen({ ...input, regel: undefined }),
    isVanHelpdesk(input) ? '' : `Je vraag staat ook in de app: ${input.link}`,
  ],
} as const satisfies Record<HelpdeskMailSoort, Alineas>;

/** Who answers by mail hears it when a file was left out. */
const isVanHelpdesk = ({ regel }: HelpdeskMailInput): boolean => regel?.regelSoort === 'antwoord';

/** The hours are those of the helpdesk; a consulent has their own. */
function describeOntvangst(input: HelpdeskMailInput): readonly string[] {
  const { vraag, uren, weerOpen } = input;
  const { route } = vraag;
  if (isVanHelpdesk(input))
    return [`Je antwoord op vraag ${vraag.nummer} is verstuurd naar ${naamVan(vraag.steller.naam)}.`];
  return route.bestemming === 'consulent'
    ? [`Ontvangen. Je vraag ligt bij ${naamVan(route.aan.naam)}, consulent van TPO ${route.tpo}.`]
    : [
        `Ontvangen. De helpdesk is ${uren} open.`,
        weerOpen ? `${weerOpen} Daarna krijg je antwoord.` : 'Je krijgt antwoord zodra we je vraag hebben gelezen.',
      ];
}

const describeSluiten = ({ vraag: { sluitOp } }: HelpdeskMailInput): string =>
  `Klopt het niet? Reageer dan. Anders sluit de vraag vanzelf op ${formatDatum(toDag(sluitOp))}.`;

const opsomming = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

/** Everybody in the mail reads who else is in it. */
const describeLezers = ({ aan, cc }: HelpdeskMailInput): string =>
  cc.length === 0
    ? ''
    : `Deze mail gaat naar ${naamVan(aan.naam)} en in cc naar ${opsomming(cc.map(({ naam }) => naamVan(naam)))}.`;

/** The number stands in front: a reply is recognised by it. */
const toMailOnderwerp = ({ nummer, onderwerp }: Pick<Helpdeskvraag, 'nummer' | 'onderwerp'>): string =>
  `[${nummer}] ${toEenRegel(onderwerp)}`;

/** One mail about a question, in words. */
export function composeHelpdeskMail(input: HelpdeskMailInput): { onderwerp: string; tekst: string } {
  const { mailSoort, vraag, aan, swv } = input;
  return {
    onderwerp: toMailOnderwerp(vraag),
    tekst: [
      `Beste ${naamVan(aan.naam)},`,
      ...ALINEAS[mailSoort](input),
      describeLezers(input),
      `Met vriendelijke groet,\nHelpdesk ${toEenRegel(swv)}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
