import { decodeJwt } from 'jose';
import type { ReadKenmerken } from '../../ports';

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');

/** Reads a token that was checked before; it checks nothing itself. */
export const readKenmerken: ReadKenmerken = async (token) => {
  const { aud, tid, scp, ver } = decodeJwt(token);
  return {
    aud: textOf(Array.isArray(aud) ? aud[0] : aud),
    tid: textOf(tid),
    rechten: textOf(scp).split(' ').filter(Boolean),
    versie: textOf(ver),
  };
};
