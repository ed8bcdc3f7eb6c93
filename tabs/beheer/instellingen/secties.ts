import type { Veld } from '@domain/formulier/veld';

export type Sectie = { id: string; titel: string; uitleg: string; velden: readonly Veld[] };

const SECTIES: readonly (Omit<Sectie, 'velden'> & { namen: readonly string[] })[] = [
  {
    id: 'mail',
    titel: 'Versturen',
    uitleg:
      'Zo gaan documenten uit een dossier naar de consulent. In de mail zelf staat nooit de naam van een leerling.',
    namen: ['mailWijze'],
  },
  {
    id: 'toolbox',
    titel: 'Stap 6: wat de school inzet',
    uitleg:
      'Hieruit kiest de school in stap 6 welke ondersteuning zij inzet. De volgorde hier is de volgorde in het dossier.',
    namen: ['toolbox', 'maxToolbox'],
  },
  {
    id: 'gebieden',
    titel: 'Stap 4: waar de school aan werkt',
    uitleg: 'Deze vinkt de school aan in stap 4. Bij elk gebied horen later een ontwikkeldoel en tussendoelen.',
    namen: ['gebieden'],
  },
  {
    id: 'termijnen',
    titel: 'Op tijd waarschuwen',
    uitleg:
      'Vanaf dit moment staat er een waarschuwing in de werkvoorraad. De wettelijke termijnen zelf liggen vast: zes weken voor het OPP en één evaluatie per jaar.',
    namen: ['waarschuwOppWeken', 'waarschuwEvaluatieMaanden'],
  },
  {
    id: 'bewaren',
    titel: 'Bewaartermijnen',
    uitleg: 'Hoe lang gegevens blijven staan. Spreek dit af met de functionaris gegevensbescherming.',
    namen: ['deelnemersDagen', 'dossierJaren'],
  },
  {
    id: 'kanalen',
    titel: 'In Teams en Outlook',
    uitleg: 'Wat je uitzet, gebeurt niet meer. In TOP Dossier zelf verandert er niets.',
    namen: ['meldingen', 'gesprekken', 'vergadering', 'teamsLinks'],
  },
];

/** The settings under the headings of the screen; what no heading names comes last. */
export function toSecties(velden: readonly Veld[]): readonly Sectie[] {
  const genoemd = SECTIES.flatMap(({ namen }) => namen);
  const overig = velden.filter(({ naam }) => !genoemd.includes(naam));
  return [
    ...SECTIES.map(({ namen, ...sectie }) => ({
      ...sectie,
      velden: velden.filter(({ naam }) => namen.includes(naam)),
    })),
    { id: 'overig', titel: 'Overig', uitleg: '', velden: overig },
  ].filter((sectie) => sectie.velden.length > 0);
}
