import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOOFDSTUK } from '@domain/beheer/zelftest/hoofdstuk';
import { FUNCTIE_BRONNEN, read, root, TEMPLATES } from '../infra/een-uitrol';

const BLADEN = [
  'docs/beheer.md',
  'docs/beheer/privacy.md',
  'docs/beheer/kosten.md',
  'docs/gebruik.md',
  'docs/architecture.md',
  'README.md',
];
const BEHEER = read('docs/beheer.md');
const find = (tekst: string, vorm: RegExp): readonly string[] => [
  ...new Set([...tekst.matchAll(vorm)].map(([alles, deel]) => deel ?? alles)),
];
/** What stands between backticks, and the lines of the blocks. */
const toCode = (tekst: string): string =>
  [...tekst.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, blok, stuk]) => blok ?? stuk ?? '').join('\n');
/** As GitHub makes the name of a heading. */
const toAnker = (kop: string): string =>
  kop
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
const listKoppen = (tekst: string): readonly string[] => find(tekst, /^#+ (.+)$/gm);

describe.each(BLADEN)('%s', (blad) => {
  const tekst = read(blad);
  const code = toCode(tekst);

  it('noemt alleen opdrachten van npm die er zijn', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(find(code, /npm run ([\w:]+)/g).filter((naam) => !Object.hasOwn(scripts, naam))).toEqual([]);
  });

  it('noemt alleen bestanden en mappen die er zijn', () => {
    const paden = find(
      code,
      /(?<![\w/.<])(?:\.\/)?((?:infra|build|docs|domain|functions|tabs|dev|test|env|manifest|\.github)\/[\w./-]*[\w/])/g,
    );
    // Made from the example by who installs.
    const eigen = ['env/.env.productie'];
    expect(paden.filter((pad) => !eigen.includes(pad) && !existsSync(`${root}${pad}`))).toEqual([]);
  });

  it('wijst nergens naar een blad of kop die er niet is', () => {
    const wijzers = find(tekst, /\]\((?!https?:)([^)]+)\)/g);
    const kapot = wijzers.filter((wijzer) => {
      const [pad = '', anker] = wijzer.split('#');
      const doel = pad === '' ? blad : join(dirname(blad), pad);
      if (!existsSync(`${root}${doel}`)) return true;
      return anker !== undefined && !listKoppen(read(doel)).map(toAnker).includes(anker);
    });
    expect(kapot).toEqual([]);
  });

  it('geeft scripts alleen opties die zij kennen', () => {
    for (const regel of code.split('\n')) {
      const script = /(infra\/[\w/-]+\.(?:ts|ps1))/.exec(regel)?.[1];
      if (!script) continue;
      const bron = read(script);
      const rest = regel.slice(regel.indexOf(script) + script.length);
      const kent = script.endsWith('.ps1')
        ? find(rest, / -([A-Z]\w+)/g).filter((naam) => !bron.includes(`$${naam}`))
        : find(rest, / --([\w-]+)/g).filter((naam) => !new RegExp(`['\\s{]${naam}'?:`).test(bron));
      expect([script, kent]).toEqual([script, []]);
    }
  });
});

it.each(BLADEN)('%s geeft opdrachten van npm alleen opties die zij kennen', (blad) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [, naam = '', opties = ''] of toCode(read(blad)).matchAll(/npm run ([\w:]+) -- (--[^\n]+)/g)) {
    const map = dirname(/\S+\.ts$/.exec(scripts[naam] ?? '')?.[0] ?? '');
    const bron = readdirSync(`${root}${map}`)
      .filter((bestand) => bestand.endsWith('.ts'))
      .map((bestand) => read(`${map}/${bestand}`))
      .join('\n');
    const onbekend = find(opties, /--([\w-]+)/g).filter((optie) => !new RegExp(`['\\s{]${optie}'?:`).test(bron));
    expect([naam, onbekend]).toEqual([naam, []]);
  }
});

/** Where a setting may come from. */
const INSTELLING_BRONNEN = [
  ...['infra/main.bicepparam', 'infra/main.bicep', 'infra/modules/functie.bicep', 'infra/omgeving.voorbeeld.env'],
  ...['env/.env.voorbeeld', '.github/workflows/uitrol.yml'],
  ...FUNCTIE_BRONNEN.filter((pad) => /config\.ts$/.test(pad)),
].map(read);

describe('docs/beheer.md', () => {
  it('noemt alleen instellingen die ergens gelezen worden', () => {
    const namen = find(toCode(BEHEER), /(?<![\w@$])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g);
    expect(namen.length).toBeGreaterThan(20);
    expect(namen.filter((naam) => !INSTELLING_BRONNEN.some((bron) => new RegExp(`\\b${naam}\\b`).test(bron)))).toEqual(
      [],
    );
  });

  it('legt elke waarde uit die de omgeving kent', () => {
    const gevraagd = find(read('infra/main.bicepparam'), /readEnvironmentVariable\('(\w+)'/g);
    expect(gevraagd.filter((naam) => !BEHEER.includes(`\`${naam}`))).toEqual([]);
  });

  it('noemt elke resourceprovider die Azure nodig heeft', () => {
    const namen = TEMPLATES.flatMap((pad) => find(read(pad), /(?<=')(Microsoft\.\w+)\//g));
    expect(new Set(namen).size).toBeGreaterThan(5);
    expect([...new Set(namen)].filter((naam) => !BEHEER.includes(`\`${naam}\``))).toEqual([]);
  });

  it('zegt bij elk alarm wat je doet', () => {
    const titels = find(read('infra/modules/alarmen.bicep'), /titel: '([^']+)'/g);
    expect(titels.length).toBeGreaterThan(5);
    expect(titels.filter((titel) => !BEHEER.includes(`| ${titel} |`))).toEqual([]);
  });

  it('legt elke code uit die in het log kan staan', () => {
    const codes = FUNCTIE_BRONNEN.flatMap((pad) =>
      find(read(pad), /\blog\(\s*(?:[^,()]*\? )?'(?:error|warn|info)'(?: : '\w+')?,\s*'([a-z0-9-]+)'/g),
    );
    expect(codes).toContain('bericht');
    expect([...new Set(codes)].filter((code) => !BEHEER.includes(`\`${code}\``))).toEqual([]);
  });

  it('heeft de hoofdstukken waar de zelftest naar wijst', () => {
    expect(Object.values(HOOFDSTUK).filter((kop) => !listKoppen(BEHEER).includes(kop))).toEqual([]);
  });

  it('zegt wat er bewaard blijft zoals het is ingesteld', () => {
    const privacy = read('docs/beheer/privacy.md');
    const dagen = (pad: string, vorm: RegExp) => find(read(pad), vorm)[0];
    const termijnen = [
      [dagen('functions/use-cases/helpdesk/mail-document.ts', /KLAAR_BEWAREN = (\d+)/g), 'dagen'],
      [dagen('functions/use-cases/helpdesk/mail-document.ts', /APART_BEWAREN = (\d+)/g), 'dagen'],
      [dagen('infra/modules/bewaking.bicep', /bewaarDagen = (\d+)/g), 'dagen'],
      [dagen('infra/modules/bestanden.bicep', /terugTeHalenDagen = (\d+)/g), 'dagen'],
      [dagen('infra/modules/cosmos.bicep', /Continuous(\d+)Days/g), 'dagen'],
      [dagen('domain/beheer/standaard-swv.ts', /deelnemersDagen: (\d+)/g), 'dagen'],
      [dagen('domain/beheer/standaard-swv.ts', /dossierJaren: (\d+)/g), 'jaar'],
    ];
    expect(termijnen.filter(([aantal]) => aantal === undefined)).toEqual([]);
    for (const [aantal, eenheid] of termijnen) expect(privacy).toContain(`${aantal} ${eenheid}`);
  });
});

it('deze test ziet wat er staat', () => {
  const code = toCode(BEHEER);
  expect(find(code, /infra\/[\w/.-]+/g).length).toBeGreaterThan(8);
  expect(find(code, /npm run ([\w:]+)/g).length).toBeGreaterThan(3);
  expect(toAnker('Als er iets mis is')).toBe('als-er-iets-mis-is');
});

it('elk blad over beheer wordt hier gelezen', () => {
  const gevonden = readdirSync(`${root}docs/beheer`).map((naam) => `docs/beheer/${naam}`);
  expect(BLADEN).toEqual(expect.arrayContaining(gevonden));
});
