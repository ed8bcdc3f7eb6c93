import type { Medewerker, School } from '../adresboek/medewerker';
import type { Bericht, MailWijze, Ontvanger } from '../bericht/bericht';
import { composeBericht } from '../bericht/compose-bericht';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Veld } from '../formulier/veld';
import type { OppVersie } from '../opp/opp-versie';
import { accept, refuse, type Refusal, type Result } from '../result';
import { describeFunctie } from '../toegang/functie';
import { NIET_GEDEELD } from './deling';
import type { Dossier } from './dossier';
import { toLogboekRegel } from './logboek';
import { describeOppDocument, nameOppBestand } from './opp-titel';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd } from './stap-toestand';
import type { Moment, Verandering } from './verandering';

export const BERICHT_VELDEN: readonly Veld[] = [
  {
    naam: 'toelichting',
    soort: 'langeTekst',
    label: 'Toelichting',
    help: 'Staat alleen in de app, niet in de mail.',
    maxLengte: 2000,
  },
];

export type QueueBerichtInput = {
  /** `bericht-<uuid>` */
  id: string;
  /** The consulent of the TPO that was chosen; absent when there is no such person. */
  ontvanger?: Medewerker;
  documenten: readonly 'opp'[];
  toelichting: string;
  /** Number of this version of the OPP, counting up from 1. */
  versie: number;
  school: School;
  namen: OppVersie['namen'];
  wijze: MailWijze;
  /** Name of the samenwerkingsverband. */
  swv: string;
  /** Opens the dossier in the app. */
  link: string;
  moment: Moment;
};
export type KlaargezetBericht = Verandering & { bericht: Bericht; oppVersie: OppVersie };

export const ONTVANGER_ONBEKEND: Refusal = {
  code: 'ontvanger-onbekend',
  message: 'Deze persoon staat niet in de adreslijst van dit dossier. Kies een consulent uit de lijst.',
  pad: 'aan',
};
const GEEN_DOCUMENTEN: Refusal = {
  code: 'geen-documenten',
  message: 'Kies minstens één document.',
  pad: 'documenten',
};

export const toOntvanger = (medewerker: Medewerker): Ontvanger => ({
  id: medewerker.id,
  naam: medewerker.naam,
  email: medewerker.email,
  functie: describeFunctie(medewerker),
});

/** BR-19: nothing leaves the school before the dossier is shared. */
const checkVersturen = (dossier: Dossier, { documenten, toelichting }: QueueBerichtInput): readonly Refusal[] => [
  ...checkNietGearchiveerd(dossier.kop),
  ...(dossier.kop.isGedeeld ? [] : [NIET_GEDEELD]),
  ...(documenten.length > 0 ? [] : [GEEN_DOCUMENTEN]),
  ...checkAntwoorden(BERICHT_VELDEN, { toelichting }, 'gereed'),
];

const freezeOpp = (dossier: Dossier, { versie, school, namen, moment }: QueueBerichtInput): OppVersie => ({
  id: `oppversie-${String(versie).padStart(3, '0')}`,
  soort: 'oppversie',
  versie,
  school,
  dossier,
  namen,
  vastgelegd: moment.stempel,
});

function toBericht(dossier: Dossier, aan: Ontvanger, input: QueueBerichtInput, oppVersieId: string): Bericht {
  const { kop } = dossier;
  const titel = describeOppDocument(dossier, input.versie);
  const { onderwerp, tekst } = composeBericht({
    wijze: input.wijze,
    ontvanger: aan,
    school: input.school.naam,
    swv: input.swv,
    dossierNummer: kop.nummer,
    documenten: [titel],
    link: input.link,
  });
  return {
    id: input.id,
    soort: 'bericht',
    dossierId: kop.dossierId,
    dossierNummer: kop.nummer,
    aan,
    wijze: input.wijze,
    onderwerp,
    tekst,
    toelichting: input.toelichting.trim(),
    documenten: [{ soort: 'opp', titel, bestandsnaam: nameOppBestand(dossier), oppVersieId }],
    status: 'klaargezet',
    klaargezet: input.moment.stempel,
    pogingen: 0,
    volgendePoging: input.moment.stempel.op,
  };
}

/** Puts a secure message ready, with the dossier as it is now frozen beside it. To be saved in one commit. */
export function queueBericht(dossier: Dossier, input: QueueBerichtInput): Result<KlaargezetBericht> {
  const refusals = checkVersturen(dossier, input);
  if (!input.ontvanger) return refuse(...refusals, ONTVANGER_ONBEKEND);
  if (refusals.length > 0) return refuse(...refusals);

  const { moment } = input;
  const aan = toOntvanger(input.ontvanger);
  const oppVersie = freezeOpp(dossier, input);
  const bericht = toBericht(dossier, aan, input, oppVersie.id);
  const tekst = `${describeOppDocument(dossier, input.versie)} aan ${aan.naam}, ${aan.functie}.`;
  return accept({
    dossier: updateSamenvatting(dossier, moment.stempel),
    logboek: [toLogboekRegel({ wat: 'bericht', tekst, berichtId: bericht.id }, moment)],
    bericht,
    oppVersie,
  });
}
