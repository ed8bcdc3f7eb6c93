import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const domain = new URL('../../domain/', import.meta.url);
const woordenlijst = new URL('woordenlijst.md', domain);
const read = (path: string) => readFileSync(new URL(path, domain), 'utf8');

/** Words of the programmer, not of the field. */
const TECHNISCH = ['Result', 'Refusal', 'RefusalCode'];
/** What a rule takes in, such as `SaveStapInput`, needs no entry of its own. */
const INVOER = /Input$/;

const listWoorden = (): readonly string[] =>
  readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/.test(path))
    .flatMap((path) => read(path).match(/(?<=^export type )\w+/gm) ?? [])
    .filter((woord) => !INVOER.test(woord) && !TECHNISCH.includes(woord));

/** One heading may name words that belong together: `## Veld, TekstVeld, DatumVeld`. */
const listUitgelegd = (): readonly string[] =>
  existsSync(woordenlijst)
    ? (read('woordenlijst.md').match(/(?<=^## ).+$/gm) ?? []).flatMap((kop) => kop.split(/, */))
    : [];

describe('woordenlijst', () => {
  it('legt elk woord van het domein uit, onder een eigen kop (##)', () => {
    const uitgelegd = listUitgelegd();
    const ontbreekt = listWoorden().filter((woord) => !uitgelegd.includes(woord));
    expect(ontbreekt, `Nog uit te leggen in domain/woordenlijst.md: ${ontbreekt.join(', ')}`).toEqual([]);
  });
});
