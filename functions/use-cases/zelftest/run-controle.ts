import {
  fout,
  toUitkomst,
  type ControleCode,
  type ControleOordeel,
  type ControleUitkomst,
} from '@domain/beheer/zelftest/controle';
import { HOOFDSTUK } from '@domain/beheer/zelftest/hoofdstuk';
import type { Clock } from '../../ports';

export type Controle = { code: ControleCode; doe: () => Promise<ControleOordeel> };

/** A code for what was thrown: the text of an error may hold anything. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const isKort = (waarde: unknown): waarde is string | number => /^[\w-]{1,40}$/.test(String(waarde ?? ''));
  if (isKort(code)) return String(code);
  return isKort(name) ? String(name) : 'onbekend';
}

const IN_HET_LOG = {
  tekst: 'Doe de controle opnieuw. Blijft dit, kijk dan in de logregels wat er op dat moment misging.',
  hoofdstuk: HOOFDSTUK.logregels,
};
const vastgelopen = (error: unknown): ControleOordeel => fout(`De controle liep vast (${codeOf(error)}).`, IN_HET_LOG);
const teLang = (ms: number): ControleOordeel =>
  fout(`Er kwam binnen ${Math.round(ms / 1000)} seconden geen antwoord.`, IN_HET_LOG);

/** Runs one check to its end, or to the end of its time. Never rejects, so one check never stops another. */
export async function runControle(
  { code, doe }: Controle,
  { clock, maxMs }: { clock: Clock; maxMs: number },
): Promise<ControleUitkomst> {
  const begin = clock().getTime();
  let timer: NodeJS.Timeout | undefined;
  const grens = new Promise<ControleOordeel>((klaar) => (timer = setTimeout(() => klaar(teLang(maxMs)), maxMs)));
  const werk = (async () => doe())().catch(vastgelopen);
  const oordeel = await Promise.race([werk, grens]);
  clearTimeout(timer);
  return toUitkomst(code, oordeel, clock().getTime() - begin);
}
