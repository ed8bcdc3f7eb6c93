import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { HANNA, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

describe('saveTeksten', () => {
  it('bewaart de hele lijst, en weigert een tekst zonder titel', async () => {
    const tekst = { id: '1', titel: 'Groet', tekst: 'Fijne dag.' };
    expectOk(await plek.useCases.saveTeksten(WIM, { teksten: [tekst] }));
    expect(codesOf(await plek.useCases.saveTeksten(WIM, { teksten: [{ ...tekst, titel: ' ' }] }))).toEqual([
      'veld-leeg',
    ]);
    const lang = { ...tekst, tekst: 'x'.repeat(5001) };
    expect(codesOf(await plek.useCases.saveTeksten(WIM, { teksten: [lang] }))).toEqual(['veld-te-lang']);
    expect(expectOk(await plek.useCases.listTeksten(HANNA)).teksten).toEqual([tekst]);
  });

  it('gooit niet weg wat de ander net bewaarde; dezelfde lijst nog eens mag altijd', async () => {
    const tekst = (id: string) => ({ id, titel: `Tekst ${id}`, tekst: 'Fijne dag.' });
    const { versie } = expectOk(await plek.useCases.listTeksten(WIM));
    const bewaar = (wie: Medewerker, ...ids: readonly string[]) =>
      plek.useCases.saveTeksten(wie, { teksten: ids.map(tekst), versie });
    expectOk(await bewaar(WIM, '1'));
    expect(codesOf(await bewaar(YARA, '2'))).toEqual(['dossier-gewijzigd']);
    expectOk(await bewaar(WIM, '1'));
    const nieuw = expectOk(await plek.useCases.listTeksten(YARA));
    expect(nieuw.teksten).toEqual([tekst('1')]);
    const erbij = { teksten: ['1', '2'].map(tekst), versie: nieuw.versie };
    expect(expectOk(await plek.useCases.saveTeksten(YARA, erbij)).teksten).toHaveLength(2);
  });
});
