import type { MailWijze } from '../bericht/bericht';
import { toEenRegel } from '../bijeenkomst/een-regel';
import { leesRijen, leesTekst, type Antwoorden, type Rij } from '../formulier/antwoord';
import { always, type EnkelVeld, type GetalVeld, type JaNeeVeld, type LijstVeld, type Veld } from '../formulier/veld';
import { LEERGEBIED, OVERSTIJGEND } from '../stappenplan/gebieden';
import type { SwvInstellingen } from './instellingen';
import type { Keuzelijst } from './keuzelijst';

const getal = (naam: string, label: string, grens: Pick<GetalVeld, 'min' | 'max' | 'eenheid' | 'help'>): GetalVeld => ({
  naam,
  soort: 'getal',
  label,
  breedte: 1,
  isVerplicht: always,
  ...grens,
});
const jaNee = (naam: string, label: string, help: string): JaNeeVeld => ({
  naam,
  soort: 'jaNee',
  label,
  help,
  isVerplicht: always,
});

const ITEM_LABEL: EnkelVeld = {
  naam: 'label',
  soort: 'tekst',
  label: 'Naam',
  maxLengte: 80,
  breedte: 2,
  isVerplicht: always,
};
const ITEM_ACTIEF: EnkelVeld = {
  naam: 'isActief',
  soort: 'jaNee',
  label: 'Te kiezen',
  breedte: 1,
  isVerplicht: always,
};
const ITEM_GROEP: EnkelVeld = {
  naam: 'groep',
  soort: 'keuze',
  label: 'Hoort bij',
  opties: [LEERGEBIED, OVERSTIJGEND].map((code) => ({ code, label: code })),
  breedte: 1,
  isVerplicht: always,
};
const keuzelijst = (naam: string, label: string, rijNaam: string, velden: readonly EnkelVeld[]): LijstVeld => ({
  naam,
  soort: 'lijst',
  label,
  help: 'Wat je niet meer wilt aanbieden zet je uit. Weghalen kan niet: dossiers waarin het gekozen is, blijven leesbaar.',
  rijNaam,
  velden,
  minRijen: 1,
  maxRijen: 60,
});

/** The settings of the swv as one form; the id of a row is the code of the item. The screen shows it in parts. */
export const SWV_VELDEN: readonly Veld[] = [
  {
    naam: 'mailWijze',
    soort: 'keuze',
    label: 'Beveiligde mail',
    help: 'Met een bijlage gaat het document versleuteld mee. Met een link opent de ontvanger het in TOP Dossier.',
    opties: [
      { code: 'bijlage', label: 'Document als bijlage' },
      { code: 'link', label: 'Alleen een link' },
    ],
    isVerplicht: always,
  },
  getal('deelnemersDagen', 'Gegevens van deelnemers bewaren', {
    min: 1,
    max: 730,
    eenheid: 'dagen',
    help: 'Daarna worden namen en adressen van een bijeenkomst verwijderd.',
  }),
  getal('dossierJaren', 'Dossiers bewaren', {
    min: 1,
    max: 10,
    eenheid: 'jaar',
    help: 'Na het archiveren. De app verwijdert nog niets zelf; deze termijn ligt hier vast.',
  }),
  keuzelijst('toolbox', 'Toolbox bij stap 6', 'soort ondersteuning', [ITEM_LABEL, ITEM_ACTIEF]),
  getal('maxToolbox', 'Hoeveel er te kiezen zijn', { min: 1, max: 10 }),
  keuzelijst('gebieden', 'Gebieden bij stap 4', 'gebied', [ITEM_LABEL, ITEM_GROEP, ITEM_ACTIEF]),
  getal('waarschuwOppWeken', 'Waarschuwen voor het OPP', {
    min: 1,
    max: 5,
    eenheid: 'weken',
    help: 'Na de aanvraag. De wet geeft zes weken.',
  }),
  getal('waarschuwEvaluatieMaanden', 'Waarschuwen voor de evaluatie', {
    min: 6,
    max: 11,
    eenheid: 'maanden',
    help: 'Na de vorige evaluatie. De wet vraagt er één per jaar.',
  }),
  jaNee(
    'meldingen',
    'Meldingen in Teams',
    'Wie iets moet doen, krijgt een melding. Daar staat nooit iets in over een leerling.',
  ),
  jaNee(
    'gesprekken',
    'Gesprekken in Outlook',
    'Een gesprek uit een dossier kan in de agenda worden gezet, met een Teams-vergadering.',
  ),
  jaNee(
    'vergadering',
    'Dossier naast de vergadering',
    'In een Teams-vergadering is de agenda van het dossier te openen.',
  ),
  jaNee(
    'teamsLinks',
    'Links openen in Teams',
    'Een link in een mail of uitnodiging opent het dossier in Teams. Zet je dit uit, dan opent hij in de browser. Een melding opent altijd in Teams.',
  ),
];

const toRijen = (lijst: Keuzelijst): readonly Rij[] =>
  lijst.map(({ code, label, groep, isActief }) => ({ id: code, label, ...(groep ? { groep } : {}), isActief }));
const toLijst = (rijen: readonly Rij[]): Keuzelijst =>
  rijen.map((rij) => {
    const groep = leesTekst(rij, 'groep');
    const label = toEenRegel(leesTekst(rij, 'label'));
    return { code: rij.id, label, ...(groep ? { groep } : {}), isActief: rij['isActief'] !== false };
  });

export const toInstellingenAntwoorden = (instellingen: SwvInstellingen): Antwoorden => ({
  mailWijze: instellingen.mailWijze,
  ...instellingen.bewaren,
  toolbox: toRijen(instellingen.stappen.toolbox),
  maxToolbox: instellingen.stappen.maxToolbox,
  gebieden: toRijen(instellingen.stappen.gebieden),
  ...instellingen.termijnen,
  ...instellingen.kanalen,
});

/** Answers that were judged. */
export function readSwvInstellingen(antwoorden: Antwoorden): SwvInstellingen {
  const getalVan = (naam: string) => Number(antwoorden[naam]);
  const isAan = (naam: string) => antwoorden[naam] === true;
  return {
    mailWijze: leesTekst(antwoorden, 'mailWijze') as MailWijze,
    bewaren: { deelnemersDagen: getalVan('deelnemersDagen'), dossierJaren: getalVan('dossierJaren') },
    stappen: {
      toolbox: toLijst(leesRijen(antwoorden, 'toolbox')),
      maxToolbox: getalVan('maxToolbox'),
      gebieden: toLijst(leesRijen(antwoorden, 'gebieden')),
    },
    termijnen: {
      waarschuwOppWeken: getalVan('waarschuwOppWeken'),
      waarschuwEvaluatieMaanden: getalVan('waarschuwEvaluatieMaanden'),
    },
    kanalen: {
      meldingen: isAan('meldingen'),
      gesprekken: isAan('gesprekken'),
      vergadering: isAan('vergadering'),
      teamsLinks: isAan('teamsLinks'),
    },
  };
}
