import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();
const lint = async (code: string, filePath = 'domain/datum/proef.ts') => {
  const [uitkomst] = await eslint.lintText(code, { filePath });
  return uitkomst?.messages.map(({ ruleId }) => ruleId) ?? [];
};

describe('lint in domain', () => {
  it.each([
    ['de klok', 'export const nu = () => new Date();'],
    ['de klok in milliseconden', 'export const nu = () => Date.now();'],
    ['het toeval', 'export const kans = () => Math.random();'],
    ['een zelfgemaakt id', 'export const id = () => crypto.randomUUID();'],
    ['gooien', "export const stuk = () => { throw new Error('nee'); };"],
    ['wachten', 'export const later = async (beloofd: Promise<number>) => await beloofd;'],
  ])('weigert %s', async (_, code) => expect(await lint(code)).toContain('no-restricted-syntax'));

  it('laat een gegeven moment toe, en elders de klok', async () => {
    expect(await lint('export const dag = (op: string) => new Date(op);')).toEqual([]);
    expect(await lint('export const nu = () => new Date();', 'functions/proef.ts')).toEqual([]);
  });
});
