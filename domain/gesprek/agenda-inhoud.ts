import { addDagen, formatDatum } from '../datum/datum';
import type { DossierBeeld } from '../dossier/dossier-beeld';
import { leesRijen, leesTekst, type Rij } from '../formulier/antwoord';
import type { StapContext, StapNummer } from '../stappenplan/stap';
import { createContext } from '../stappenplan/stap-context';
import { ZES_WEKEN } from '../wet/zes-weken';
import type { PuntCode } from './gesprek';

/** One thing that the dossier says about a point. `stand`: how far it is, in one or two words. */
type AgendaRegel = { tekst: string; kop?: string; stand?: string };
/** What the dossier says about a point, and in which step one reads more. */
export type AgendaInhoud = { regels: readonly AgendaRegel[]; stap?: StapNummer };

/** As much of a dossier as the agenda shows. */
type Gelezen = Pick<DossierBeeld, 'kop' | 'stappen' | 'instellingen'>;
type Bron = { dossier: Gelezen; lees: StapContext['antwoorden'] };
type Lees = (bron: Bron) => AgendaInhoud;

const regel = (kop: string, tekst: string): readonly AgendaRegel[] =>
  tekst.trim() ? [{ kop, tekst: tekst.trim() }] : [];

const RESULTAAT: Readonly<Record<string, string>> = {
  behaald: 'Behaald',
  deels: 'Deels behaald',
  niet: 'Niet behaald',
};

function toTussendoel(rij: Rij, plaats: number, evaluaties: readonly Rij[]): AgendaRegel {
  const evaluatie = evaluaties.find((een) => leesTekst(een, 'tussendoel') === rij.id);
  const resultaat = RESULTAAT[evaluatie ? leesTekst(evaluatie, 'resultaat') : ''];
  const tot = leesTekst(rij, 'evaluatiedatum');
  const open = tot ? `Evalueren op ${formatDatum(tot)}` : 'Nog niet geëvalueerd';
  return { kop: `Tussendoel ${plaats + 1}`, tekst: leesTekst(rij, 'doel').trim(), stand: resultaat ?? open };
}

const tussendoelen: Lees = ({ lees }) => {
  const evaluaties = leesRijen(lees(10), 'evaluaties');
  const rijen = leesRijen(lees(8), 'tussendoelen').map((rij, plaats) => toTussendoel(rij, plaats, evaluaties));
  return { regels: rijen, stap: evaluaties.length > 0 ? 10 : 8 };
};

/** What the pupil said last: at the evaluation, or else in step 2. */
const leerling: Lees = ({ lees }) => {
  const bijEvaluatie = regel('Bij de evaluatie', leesTekst(lees(10), 'stemLeerling'));
  const eerder = regel('Eerder', leesTekst(lees(2), 'stemTekst'));
  return { regels: [...bijEvaluatie, ...eerder], stap: bijEvaluatie.length > 0 ? 10 : 2 };
};

const ouders: Lees = ({ lees }) => ({
  regels: [
    ...regel('Beeld van de ouders', leesTekst(lees(2), 'beeldOuders')),
    ...regel('Wat de ouders nodig hebben', leesTekst(lees(5), 'behoeftenOuders')),
  ],
  stap: 2,
});

const beeld: Lees = ({ lees }) => ({
  regels: regel('Beeld van de school', leesTekst(lees(2), 'beeldSchool')),
  stap: 2,
});

const FACTOR: Readonly<Record<string, string>> = { stimulerend: 'Helpt', belemmerend: 'Hindert' };

const factoren: Lees = ({ lees }) => ({
  regels: leesRijen(lees(3), 'factoren').map((rij) => ({
    tekst: leesTekst(rij, 'tekst').trim(),
    stand: FACTOR[leesTekst(rij, 'soort')] ?? '',
  })),
  stap: 3,
});

const aanpak: Lees = ({ lees }) => ({
  regels: [
    ...regel('Wat de leerling nodig heeft', leesTekst(lees(5), 'onderwijsbehoeften')),
    ...regel('Voortgang', leesTekst(lees(10), 'voortgang')),
  ],
  stap: 10,
});

/** Until the OPP is adopted the six weeks of the law count; after that what was decided. */
const vervolg: Lees = ({ dossier: { kop }, lees }) => {
  const besloten = [
    ...regel('Conclusie', leesTekst(lees(10), 'conclusie')),
    ...regel('Vervolg', leesTekst(lees(10), 'vervolg')),
  ];
  if (besloten.length > 0 || kop.niveau === 'licht' || leesTekst(lees(9), 'vastgesteldOp'))
    return { regels: besloten, stap: 10 };
  const tot = formatDatum(addDagen(kop.gestartOp, ZES_WEKEN));
  return { regels: [{ kop: 'Zes weken', tekst: `Het OPP is uiterlijk op ${tot} vastgesteld.` }], stap: 9 };
};

const INHOUD = {
  welkom: () => ({ regels: [] }),
  beeld,
  leerling,
  ouders,
  factoren,
  tussendoelen,
  aanpak,
  vervolg,
} as const satisfies Record<PuntCode, Lees>;

/** What this dossier says about a point of the agenda; only for who may read it. Empty rows are left out. */
export function readInhoud(dossier: Gelezen, punt: PuntCode): AgendaInhoud {
  const { antwoorden } = createContext(dossier, dossier.kop.gestartOp);
  const { regels, ...rest } = INHOUD[punt]({ dossier, lees: antwoorden }) as AgendaInhoud;
  return { ...rest, regels: regels.filter(({ tekst }) => tekst) };
}
