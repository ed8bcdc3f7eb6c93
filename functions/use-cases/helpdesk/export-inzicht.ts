import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL, HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { WENS_STATUS_LABEL } from '@domain/helpdesk/wens';
import { accept, type Result } from '@domain/result';
import type { MakeTabel, Tabel, TabelVorm } from '../../ports';
import { TABEL_TYPE } from '../bijeenkomsten/export-tabel';
import type { ShowInzicht } from './show-inzicht';

type Bestand = { bytes: Uint8Array; type: string; bestandsnaam: string };
export type ExportInzicht = (medewerker: Medewerker, input: { vorm: TabelVorm }) => Promise<Result<Bestand>>;

const KOLOMMEN: Tabel['kolommen'] = [
  { kop: 'Onderdeel', soort: 'tekst', breedte: 24 },
  { kop: 'Wat', soort: 'tekst', breedte: 48 },
  { kop: 'Maand', soort: 'tekst', breedte: 10 },
  { kop: 'Aantal', soort: 'getal' },
  { kop: 'Toelichting', soort: 'tekst', breedte: 32 },
];

/** One thing a row, so that a spreadsheet can sort and add it up. */
const toRijen = ({ maanden, perStap, perWijk, woorden, wensen }: HelpdeskInzicht): Tabel['rijen'] => [
  ...maanden.flatMap(({ maand, perSoort }) =>
    HELPDESK_SOORTEN.map((soort) => ['Vragen per maand', HELPDESK_SOORT_LABEL[soort], maand, perSoort[soort], '']),
  ),
  ...maanden.flatMap(({ maand, urenTotAntwoord }) =>
    urenTotAntwoord === undefined
      ? []
      : [['Eerste antwoord', 'Uren tot het eerste antwoord', maand, urenTotAntwoord, 'Mediaan, in openingsuren']],
  ),
  ...perStap.map(({ stap, aantal }) => ['Stap', `Stap ${stap}`, '', aantal, '']),
  ...perWijk.map(({ wijk, aantal }) => ['Wijk', wijk, '', aantal, '']),
  ...woorden.map(({ woord, vragen }) => ['Woord', woord, '', vragen, '']),
  ...wensen.map(({ titel, stemmen, status }) => ['Wens', titel, '', stemmen, WENS_STATUS_LABEL[status]]),
];

/** Counts only: no names, and no words of one question. */
export const createExportInzicht =
  (showInzicht: ShowInzicht, makeTabel: MakeTabel): ExportInzicht =>
  async (medewerker, { vorm }) => {
    const inzicht = await showInzicht(medewerker);
    if (!inzicht.ok) return inzicht;
    const tabel: Tabel = { naam: 'Helpdesk', kolommen: KOLOMMEN, rijen: toRijen(inzicht.value) };
    return accept({ bytes: await makeTabel(tabel, vorm), type: TABEL_TYPE[vorm], bestandsnaam: `helpdesk.${vorm}` });
  };
