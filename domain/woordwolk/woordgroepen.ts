const tellen = (tot: number, woord: string): readonly string[] =>
  Array.from({ length: tot }, (_, plaats) => `${woord} ${plaats + 1}`);

/** Words that belong together, as they are shown; after them other spellings. A phrase counts, and its words then do not. */
export const WOORDGROEPEN: readonly (readonly string[])[] = [
  ['integratief beeld'],
  ['stimulerende factoren'],
  ['belemmerende factoren'],
  ['TOP dossier', 'topdossier'],
  ['meer tijd'],
  ['minder is meer'],
  ['tips voor ouders'],
  ['korter OPP', 'kortere opp’s'],
  ['tussendoelen', 'tussen doelen'],
  ['handelingsgericht werken', 'HGW'],
  ['passend onderwijs'],
  ['extra ondersteuning'],
  ['sterke basis'],
  ['stem van de leerling', 'stem van het kind'],
  ...tellen(11, 'stap').map((woorden) => [woorden]),
  ...tellen(8, 'groep').map((woorden) => [woorden]),
];

/** A word with a hyphen before one of these is written as one word: `onderwijs-behoefte` is `onderwijsbehoefte`. */
export const AAN_ELKAAR: readonly string[] = [
  'aanbod',
  'aanpak',
  'beeld',
  'beelden',
  'behoefte',
  'behoeften',
  'behoeftes',
  'doel',
  'doelen',
  'factor',
  'factoren',
  'kaart',
  'perspectief',
  'plan',
  'plannen',
  'team',
  'vraag',
  'vragen',
];

/** Forms that no rule finds. */
export const GRONDVORMEN: ReadonlyMap<string, string> = new Map([
  ['collegae', 'collega'],
  ['concrete', 'concreet'],
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['vb', 'voorbeeld'],
]);

/** Written with capitals. */
export const SCHRIJFWIJZE: ReadonlyMap<string, string> = new Map([
  ['hgw', 'HGW'],
  ['ib’er', 'IB’er'],
  ['ib’ers', 'IB’ers'],
  ['kc’er', 'KC’er'],
  ['kc’ers', 'KC’ers'],
  ['opp', 'OPP'],
  ['opp’s', 'OPP’s'],
  ['top', 'TOP'],
]);
