import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './een-uitrol';

/** What a secret looks like. Names say whose. */
const VORMEN: Readonly<Record<string, RegExp>> = {
  'sleutel van een opslagaccount of van Cosmos DB': /(?<![A-Za-z0-9+/-])[A-Za-z0-9+/]{86}==/,
  'verbinding met een sleutel erin': /(AccountKey|SharedAccessKey|SharedAccessSignature)=[^;'"`\s$]{8,}/i,
  'handtekening van een SAS': /[?&]sig=[A-Za-z0-9%]{20,}/,
  'wachtwoord van een app in Entra': /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{34}(?![A-Za-z0-9_~.-])/,
  token: /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/,
  privésleutel: /-----BEGIN (?:RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----/,
  'token van GitHub of npm': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|npm_[A-Za-z0-9]{36})\b/,
  'sleutel van Application Insights': /InstrumentationKey=(?!0{8}-)[0-9a-f]{8}-/i,
};
/** Made from pieces, so that this file does not hold what it looks for. */
const VOORBEELDEN: Readonly<Record<string, string>> = {
  'sleutel van een opslagaccount of van Cosmos DB': `key: ${'Ab1/'.repeat(21)}Zz==`,
  'verbinding met een sleutel erin': `Account${'Key'}=abcdefgh1234;`,
  'handtekening van een SAS': `?sv=1&${'sig'}=${'a1B2'.repeat(8)}`,
  'wachtwoord van een app in Entra': `abc8Q${'~'}${'x'.repeat(34)}`,
  token: ['eyJhbGciOiJSUzI1NiIsInR5', 'eyJzdWIiOiIxMjM0NTY3ODkw', 'c2lnbmF0dXJlc2lnbmF0dXJl'].join('.'),
  privésleutel: `-----BEGIN ${'PRIVATE'} KEY-----`,
  'token van GitHub of npm': `gh${'p'}_${'a1B2c3'.repeat(6)}`,
  'sleutel van Application Insights': `Instrumentation${'Key'}=1a2b3c4d-`,
};
const OVERSLAAN = /^package-lock\.json$|\.(png|ico|woff2?|pdf|zip)$|font-data|fonts\/(noto|open)-/;
const MAX_BYTES = 2_000_000;

const listVormen = (tekst: string): readonly string[] =>
  Object.entries(VORMEN).flatMap(([naam, vorm]) => (vorm.test(tekst) ? [naam] : []));

/** Every file that git keeps or would keep. */
const listBestanden = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(
      (pad) =>
        pad !== '' &&
        !OVERSLAAN.test(pad) &&
        (statSync(`${root}${pad}`, { throwIfNoEntry: false })?.size ?? MAX_BYTES) < MAX_BYTES,
    );

describe('geen geheim in het project', () => {
  it.each(Object.keys(VORMEN))('zou een %s herkennen', (naam) => {
    expect(listVormen(VOORBEELDEN[naam] ?? '')).toContain(naam);
  });

  it('staat in geen enkel bestand', () => {
    const bestanden = listBestanden();
    expect(bestanden.length).toBeGreaterThan(500);
    const gevonden = bestanden.flatMap((pad) =>
      listVormen(readFileSync(`${root}${pad}`, 'utf8')).map((naam) => `${pad}: ${naam}`),
    );
    expect(gevonden).toEqual([]);
  });
});
