import { addDagen, formatDatum, toDag } from '../datum/datum';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden, keepZichtbaar } from '../formulier/check-antwoorden';
import { diffAntwoorden } from '../formulier/wijzigingen';
import type { Veld } from '../formulier/veld';
import { accept, refuse, type Refusal, type Result } from '../result';
import { createContext } from '../stappenplan/stap-context';
import type { Niveau } from '../stappenplan/stap';
import { STAPPEN, findStap } from '../stappenplan/stappenplan';
import { stapId, type Dossier, type Kop, type StapDocument } from './dossier';
import { toLogboekRegel } from './logboek';
import { GEEN_DATUM, updateSamenvatting } from './samenvatting';
import { ZES_WEKEN } from '../wet/zes-weken';
import type { Moment, Verandering } from './verandering';

const NAMEN = ['roepnaam', 'voorvoegsel', 'achternaam', 'geboortedatum', 'groep', 'niveau', 'startdatum'];

/** What step 1 cannot do without; the rest of step 1 follows in the dossier. */
export const OPEN_DOSSIER_VELDEN: readonly Veld[] = findStap(1).velden.filter(({ naam }) => NAMEN.includes(naam));

export type OpenDossierInput = { id: string; nummer: string; schoolId: string; antwoorden: Antwoorden; moment: Moment };

/** `BR-23`: only with an OPP do the six weeks count. */
const describeStart = ({ niveau, gestartOp }: Kop): string =>
  niveau === 'licht'
    ? 'Voor lichte ondersteuning is geen OPP nodig.'
    : `Het OPP moet binnen zes weken klaar zijn: uiterlijk ${formatDatum(addDagen(gestartOp, ZES_WEKEN))}.`;

function startStap(nummer: (typeof STAPPEN)[number]['nummer']): StapDocument {
  return { id: stapId(nummer), soort: 'stap', nummer, antwoorden: {}, toestand: 'nietGestart', stempels: {} };
}

function startStap1(antwoorden: Antwoorden, { stempel }: Moment): StapDocument {
  const paden = diffAntwoorden(OPEN_DOSSIER_VELDEN, {}, antwoorden).map(({ pad }) => pad);
  const stempels = Object.fromEntries(paden.map((pad) => [pad, stempel]));
  return { ...startStap(1), antwoorden, toestand: 'bezig', gewijzigd: stempel, stempels };
}

/** Everything that follows from the answers is filled in by the samenvatting. */
function startKop({ id, nummer, schoolId, antwoorden, moment }: OpenDossierInput): Kop {
  const { stempel } = moment;
  return {
    id: 'dossier-kop',
    soort: 'kop',
    dossierId: id,
    nummer,
    schoolId,
    niveau: leesTekst(antwoorden, 'niveau') as Niveau,
    status: 'concept',
    leerling: { roepnaam: '', achternaam: '', geboortedatum: '', groep: '' },
    gestartOp: leesTekst(antwoorden, 'startdatum'),
    leerkrachten: [],
    geopend: stempel,
    bijgewerkt: stempel,
    voortgang: [],
    huidigeStap: 1,
    fase: findStap(1).fase,
    taken: [],
    volgendeDatum: GEEN_DATUM,
    bijgewerktOp: stempel.op,
    sorteernaam: '',
    groep: '',
    zoek: '',
    isGearchiveerd: false,
    isGedeeld: false,
  };
}

const startDossier = (input: OpenDossierInput): Dossier => ({
  kop: startKop(input),
  stappen: STAPPEN.map(({ nummer }) => (nummer === 1 ? startStap1(input.antwoorden, input.moment) : startStap(nummer))),
  momentopnamen: [],
});

/** What step 1 says about these velden; about the rest it has still time. */
const checkRegels = (dossier: Dossier, vandaag: string): readonly Refusal[] =>
  (findStap(1).regels?.(createContext(dossier, vandaag)) ?? []).filter(({ pad }) => pad && NAMEN.includes(pad));

/** A new dossier: the head, step 1 begun with these answers, ten empty steps, and the first line of the logboek. */
export function openDossier(input: OpenDossierInput): Result<Verandering> {
  const refusals = checkAntwoorden(OPEN_DOSSIER_VELDEN, input.antwoorden, 'gereed');
  if (refusals.length > 0) return refuse(...refusals);
  const antwoorden = keepZichtbaar(OPEN_DOSSIER_VELDEN, input.antwoorden);
  const dossier = updateSamenvatting(startDossier({ ...input, antwoorden }), input.moment.stempel);
  const bezwaren = checkRegels(dossier, toDag(input.moment.stempel.op));
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const regel = { wat: 'dossierGestart', tekst: describeStart(dossier.kop) } as const;
  return accept({ dossier, logboek: [toLogboekRegel(regel, input.moment)] });
}
