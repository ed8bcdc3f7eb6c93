import type { Medewerker } from '@domain/adresboek/medewerker';
import { mayBeheerBijeenkomsten } from '@domain/toegang/bijeenkomsten';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Clock } from '../../ports';
import { ALLEEN_SWV } from '../refusals';

/** The gate of every use-case here: only staff of the swv come through, whatever they ask for. */
export const forStaff =
  <I extends readonly unknown[], U>(useCase: (medewerker: Medewerker, ...input: I) => Promise<U>) =>
  async (medewerker: Medewerker, ...input: I): Promise<U | typeof ALLEEN_SWV> =>
    mayBeheerBijeenkomsten(medewerker) ? useCase(medewerker, ...input) : ALLEEN_SWV;

export const stampOf = ({ id, naam }: Medewerker, clock: Clock): Stempel => ({
  doorId: id,
  door: naam,
  op: clock().toISOString(),
});
