import type { Refusal } from '@domain/result';

const MAX_BYTES = 2 * 1024 * 1024;
const EXCEL = /\.(xlsx?|ods|numbers)$/i;

/** What can be told before the file is sent: `undefined` when it may be a list. */
export function keurBestand({ name, size }: Pick<File, 'name' | 'size'>): Refusal | undefined {
  if (EXCEL.test(name))
    return {
      code: 'lijst-onleesbaar',
      message: 'Dit is een werkmap. Kies in Excel Opslaan als, en dan CSV (gescheiden door lijstscheidingsteken).',
    };
  if (size === 0)
    return { code: 'lijst-onleesbaar', message: 'Er staat nog niets in. Kies of plak een lijst met regels.' };
  if (size > MAX_BYTES)
    return {
      code: 'lijst-onleesbaar',
      message: 'Een lijst mag 2 MB zijn. Knip deze lijst in delen en lees die na elkaar in.',
    };
  return undefined;
}
