import type { Antwoorden } from '@domain/formulier/antwoord';
import { TERUGBLIK_STANDAARD, vraagNaam } from '@domain/bijeenkomst/vragen';

const GEHAD = [
  'Herkenning. Het integratief beeld is praktisch uitgelegd.',
  'concrete voorbeelden, praktisch oefenen',
  'weer scherp op doelen, veel herkenning',
  'integratief beeld snap ik nu, door de voorbeelden',
  'samen sparren, herkenning, praktisch',
  'Tips voor ouders met voorbeelden, korter OPP',
  'minder is meer, korter OPP, ook in het integratief beeld',
  'korter OPP, minder is meer, integratief beeld',
  'praktisch, ook voor de doelen',
  'voorbeelden tussendoelen',
  'tijd om te oefenen en te sparren met een integratief beeld',
  'collega’s ontmoet, herkenning, scherp op doelen',
  'Praktisch. Voorbeelden van een integratief beeld en van tussendoelen.',
  'Herkenning en sparren met collega’s.',
  'Oefenen: doelen kleiner maken, minder is meer, praktisch.',
  'Praktische voorbeelden, korter OPP, sparren',
  'Oefenen met voorbeelden van een integratief beeld en doelen',
  'Praktisch sparren over doelen met een collega, tips voor ouders',
  'Veel herkenning. Praktisch, met een voorbeeld erbij en tips voor ouders.',
];

/** One less: not everybody answers both questions. */
const NODIG = [
  'voorbeelden tussendoelen',
  'voorbeeld integratief beeld',
  'Meer voorbeelden bij stap 8, liefst van groep 3 en 4.',
  'voorbeelden',
  'Een voorbeeld van een kort OPP dat aan de wet voldoet.',
  'Voorbeelden van doelen voor ouders.',
  'meer tijd, voorbeelden van tussendoelen in stap 8',
  'intervisie, meer tijd, meekijken op een terugkomdag',
  'uitleg over stap 8 en tussendoelen, een filmpje',
  'meekijken met een dossier, intervisie',
  'kennisbank met filmpjes en voorbeelden',
  'herhaling, meer tijd, voorbeelden op de kennisbank',
  'Intervisie met de consulent op een terugkomdag, meekijken met het integratief beeld',
  'terugkomdag over tussendoelen, meer tijd, intervisie',
  'korte handleiding bij stap 8 en het integratief beeld, meer tijd',
  'Intervisie over tussendoelen, en meer tijd. Voorbeelden.',
  'Filmpjes over tussendoelen in de kennisbank, een handleiding, herhaling',
  'Meekijken bij het integratief beeld, meer tijd, intervisie, stap 8',
];

const CIJFERS = [8, 8, 7, 9, 8, 7, 8, 9, 8, 6, 8, 7, 9, 8, 7, 8, 8];
const MEER = [
  'Fijn dat er ruimte was voor vragen.',
  'Graag de volgende keer een half uur langer.',
  'De koffie stond klaar en de sfeer was goed. Dank je wel.',
  'Kunnen jullie de sheets met ons delen?',
];

const [gehad, nodig] = TERUGBLIK_STANDAARD.map(vraagNaam) as [string, string];

/** What nineteen people wrote after the extra bijeenkomst. */
export const REACTIES: readonly Antwoorden[] = GEHAD.map((tekst, plaats) => ({
  [gehad]: tekst,
  ...(NODIG[plaats] !== undefined && { [nodig]: NODIG[plaats] }),
  ...(CIJFERS[plaats] !== undefined && { cijfer: CIJFERS[plaats] }),
  // Spread over the reactions, every fifth.
  ...(plaats % 5 === 2 && { meer: MEER[Math.floor(plaats / 5)] }),
}));
