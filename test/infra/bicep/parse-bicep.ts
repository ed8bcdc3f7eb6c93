import { createLezer, type Lezer } from './lezer';
import { parseBron, parseExpressie, parseInhoud, type Bron, type Expressie } from './parse-expressie';
import { tokenize } from './tokenize';

type Versiering = { naam: string; argumenten: readonly Expressie[] };
type Parameter = { type: string; standaard?: Expressie; versieringen: readonly Versiering[] };
export type Bestand = {
  scope?: Expressie;
  /** Of a file with parameters: the template they are for. */
  bij?: string;
  parameters: Readonly<Record<string, Parameter>>;
  /** In a file with parameters: what each of them gets. */
  waarden: Readonly<Record<string, Expressie>>;
  variabelen: Readonly<Record<string, Expressie>>;
  bronnen: readonly Bron[];
  modules: readonly { naam: string; pad: string; inhoud: Expressie }[];
  uitvoer: Readonly<Record<string, { type: string; waarde: Expressie; versieringen: readonly Versiering[] }>>;
};
type Bouw = { -readonly [veld in keyof Bestand]: Bestand[veld] };

function parseVersieringen(lezer: Lezer): readonly Versiering[] {
  const gevonden: Versiering[] = [];
  for (; lezer.kan('@'); lezer.regels()) {
    const roep = parseExpressie(lezer);
    if (roep.soort !== 'roep') throw new Error('achter @ hoort een aanroep');
    gevonden.push({ naam: roep.functie, argumenten: roep.argumenten });
  }
  return gevonden;
}

type Regel = (lezer: Lezer, bouw: Bouw, versieringen: readonly Versiering[]) => void;

/** Every kind of statement we use. Another one is a fault, so that nothing is passed over. */
const REGELS: Readonly<Record<string, Regel>> = {
  targetScope: (lezer, bouw) => {
    lezer.eis('=');
    bouw.scope = parseExpressie(lezer);
  },
  using: (lezer, bouw) => {
    bouw.bij = lezer.tekst();
  },
  param: (lezer, bouw, versieringen) => {
    const naam = lezer.naam();
    if (lezer.kan('=')) {
      bouw.waarden = { ...bouw.waarden, [naam]: parseExpressie(lezer) };
      return;
    }
    const type = lezer.naam();
    const standaard = lezer.kan('=') ? { standaard: parseExpressie(lezer) } : {};
    bouw.parameters = { ...bouw.parameters, [naam]: { type, versieringen, ...standaard } };
  },
  var: (lezer, bouw) => {
    const naam = lezer.naam();
    lezer.eis('=');
    bouw.variabelen = { ...bouw.variabelen, [naam]: parseExpressie(lezer) };
  },
  resource: (lezer, bouw) => {
    bouw.bronnen = [...bouw.bronnen, parseBron(lezer)];
  },
  module: (lezer, bouw) => {
    const naam = lezer.naam();
    const pad = lezer.tekst();
    lezer.eis('=');
    bouw.modules = [...bouw.modules, { naam, pad, inhoud: parseInhoud(lezer) }];
  },
  output: (lezer, bouw, versieringen) => {
    const naam = lezer.naam();
    const type = lezer.naam();
    lezer.eis('=');
    bouw.uitvoer = { ...bouw.uitvoer, [naam]: { type, waarde: parseExpressie(lezer), versieringen } };
  },
};

/** Reads the part of the Bicep language that our files use; throws at anything else. It is not a compiler: it knows no types. */
export function parseBicep(bron: string): Bestand {
  const lezer = createLezer(tokenize(bron));
  const bouw: Bouw = { parameters: {}, waarden: {}, variabelen: {}, bronnen: [], modules: [], uitvoer: {} };
  for (lezer.regels(); !lezer.isKlaar(); lezer.regels()) {
    const versieringen = parseVersieringen(lezer);
    const woord = lezer.naam();
    const regel = REGELS[woord];
    if (!regel) throw new Error(`${woord} is geen regel die wij gebruiken`);
    regel(lezer, bouw, versieringen);
    if (!lezer.isKlaar()) lezer.eis('\n');
  }
  return bouw;
}
