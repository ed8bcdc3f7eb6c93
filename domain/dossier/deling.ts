import { formatDatum, toDag } from '../datum/datum';
import type { Antwoorden } from '../formulier/antwoord';
import { leesTekst } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { always, type Veld } from '../formulier/veld';
import { accept, refuse, type Refusal, type Result } from '../result';
import { leesDatum, nietInToekomst } from '../stappenplan/datum-volgorde';
import { AKKOORD_VORMEN, type AkkoordVorm, type Dossier, type Kop } from './dossier';
import { toLogboekRegel } from './logboek';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd } from './stap-toestand';
import type { Moment, Verandering } from './verandering';

const AKKOORD_LABEL = {
  gesprek: 'In een gesprek',
  formulier: 'Met een formulier',
  mail: 'Per mail',
} as const satisfies Record<AkkoordVorm, string>;

/** BR-19: who agreed, when and how, is on record before anyone of the swv sees the dossier. */
export const DELING_VELDEN: readonly Veld[] = [
  {
    naam: 'akkoordVan',
    soort: 'tekst',
    label: 'Wie gaf akkoord?',
    help: 'Noem de gezaghebbenden die akkoord zijn met delen.',
    maxLengte: 200,
    isVerplicht: always,
  },
  { naam: 'akkoordOp', soort: 'datum', label: 'Datum van het akkoord', isVerplicht: always, breedte: 1 },
  {
    naam: 'vorm',
    soort: 'keuze',
    label: 'Hoe gaven zij akkoord?',
    opties: AKKOORD_VORMEN.map((code) => ({ code, label: AKKOORD_LABEL[code] })),
    isVerplicht: always,
    breedte: 2,
  },
];

/** What is on record stays: whoever has another agreement in mind hears where it is, and how to change it. */
function checkNietGedeeld({ isGedeeld, deling }: Kop): readonly Refusal[] {
  if (!isGedeeld) return [];
  const wie = deling ? ` door ${deling.door}` : '';
  return [
    {
      code: 'al-gedeeld',
      message: `Dit dossier is al gedeeld${wie}. Het akkoord staat in het logboek. Klopt dat niet? Trek het delen dan in en deel het opnieuw.`,
    },
  ];
}

export const NIET_GEDEELD = {
  code: 'niet-gedeeld',
  message: 'Het samenwerkingsverband mag dit dossier nog niet zien. Deel het dossier eerst, met akkoord van de ouders.',
} as const;

export function shareDossier(dossier: Dossier, antwoorden: Antwoorden, moment: Moment): Result<Verandering> {
  const akkoordOp = leesTekst(antwoorden, 'akkoordOp');
  const refusals = [
    ...checkNietGearchiveerd(dossier.kop),
    ...checkNietGedeeld(dossier.kop),
    ...checkAntwoorden(DELING_VELDEN, antwoorden, 'gereed'),
    ...nietInToekomst(leesDatum(antwoorden, 'akkoordOp'), toDag(moment.stempel.op), 'akkoordOp'),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const akkoordVan = leesTekst(antwoorden, 'akkoordVan').trim();
  const vorm = leesTekst(antwoorden, 'vorm') as AkkoordVorm;
  const kop = { ...dossier.kop, deling: { ...moment.stempel, akkoordVan, akkoordOp, vorm } };
  const tekst = `Akkoord van ${akkoordVan} op ${formatDatum(akkoordOp)}. ${AKKOORD_LABEL[vorm]}.`;
  return accept({
    dossier: updateSamenvatting({ ...dossier, kop }, moment.stempel),
    logboek: [toLogboekRegel({ wat: 'gedeeld', tekst }, moment)],
  });
}

/** From then on the swv sees nothing of it; what was sent before cannot be called back. */
export function unshareDossier(dossier: Dossier, moment: Moment): Result<Verandering> {
  const refusals = [
    ...checkNietGearchiveerd(dossier.kop),
    ...(dossier.kop.isGedeeld
      ? []
      : [{ code: 'niet-gedeeld' as const, message: 'Dit dossier is niet gedeeld. Je hoeft niets te doen.' }]),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const { deling: _, ...kop } = dossier.kop;
  return accept({
    dossier: updateSamenvatting({ ...dossier, kop }, moment.stempel),
    logboek: [toLogboekRegel({ wat: 'delingIngetrokken', tekst: 'Consulenten zien dit dossier niet meer.' }, moment)],
  });
}
