import { toDag } from '../datum/datum';
import type { Antwoorden } from '../formulier/antwoord';
import { leesTekst } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { always, type Veld } from '../formulier/veld';
import { accept, refuse, type Result } from '../result';
import { leesDatum, nietInToekomst } from '../stappenplan/datum-volgorde';
import type { Dossier, LogboekRegel, LogboekSoort } from './dossier';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd } from './stap-toestand';
import type { Moment, Verandering } from './verandering';

const LOGBOEK_LABEL = {
  dossierGestart: 'Dossier gestart',
  stapGereed: 'Stap gereed',
  stapHeropend: 'Stap heropend',
  gedeeld: 'Gedeeld met het samenwerkingsverband',
  delingIngetrokken: 'Niet meer gedeeld met het samenwerkingsverband',
  bericht: 'Beveiligd bericht',
  gesprekGepland: 'Gesprek gepland',
  gearchiveerd: 'Dossier gearchiveerd',
  gesprekMetOuders: 'Gesprek met ouders',
  gesprekMetLeerling: 'Gesprek met leerling',
  overleg: 'Overleg',
  aanpassing: 'Aanpassing van de aanpak',
  notitie: 'Notitie',
} as const satisfies Record<LogboekSoort, string>;

/** What a person may write; the other kinds are written by the rules. */
const ZELF_TE_SCHRIJVEN = [
  'gesprekMetOuders',
  'gesprekMetLeerling',
  'overleg',
  'aanpassing',
  'notitie',
] as const satisfies readonly LogboekSoort[];

export const LOGBOEK_VELDEN: readonly Veld[] = [
  {
    naam: 'wat',
    soort: 'keuze',
    label: 'Waar gaat het over?',
    opties: ZELF_TE_SCHRIJVEN.map((code) => ({ code, label: LOGBOEK_LABEL[code] })),
    isVerplicht: always,
    breedte: 2,
  },
  { naam: 'datum', soort: 'datum', label: 'Datum', isVerplicht: always, breedte: 1 },
  { naam: 'tekst', soort: 'langeTekst', label: 'Wat wil je vastleggen?', maxLengte: 4000, isVerplicht: always },
];

type Regel = { wat: LogboekSoort; tekst: string; titel?: string; datum?: string; berichtId?: string };

/** Sorts by time; two lines of one instant differ in `uniek`. */
export const logboekId = ({ stempel, uniek }: Moment): string => `logboek-${stempel.op}-${uniek}`;

/** A line about something that happened now, unless `datum` says otherwise. */
export const toLogboekRegel = (
  { wat, tekst, titel = LOGBOEK_LABEL[wat], datum, berichtId }: Regel,
  { stempel, uniek }: Moment,
): LogboekRegel => ({
  id: logboekId({ stempel, uniek }),
  soort: 'logboekregel',
  wat,
  titel,
  tekst,
  datum: datum ?? toDag(stempel.op),
  stempel,
  ...(berichtId && { berichtId }),
});

/** Writes what a person tells. Source of the form: `LOGBOEK_VELDEN`. */
export function writeLogboek(dossier: Dossier, antwoorden: Antwoorden, moment: Moment): Result<Verandering> {
  const datum = leesDatum(antwoorden, 'datum');
  const refusals = [
    ...checkNietGearchiveerd(dossier.kop),
    ...checkAntwoorden(LOGBOEK_VELDEN, antwoorden, 'gereed'),
    ...nietInToekomst(datum, toDag(moment.stempel.op), 'datum'),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const regel = {
    wat: leesTekst(antwoorden, 'wat') as LogboekSoort,
    tekst: leesTekst(antwoorden, 'tekst').trim(),
    datum,
  };
  return accept({
    dossier: updateSamenvatting(dossier, moment.stempel),
    logboek: [toLogboekRegel(regel, moment)],
  });
}
