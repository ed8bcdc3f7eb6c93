import type { MakeTabel } from '../../ports';

/** Each writer is loaded when the first table in that form is asked for. */
export const makeTabel: MakeTabel = async (tabel, vorm) => {
  if (vorm === 'csv') return (await import('./to-csv')).toCsv(tabel);
  return (await import('./to-xlsx')).toXlsx(tabel);
};
