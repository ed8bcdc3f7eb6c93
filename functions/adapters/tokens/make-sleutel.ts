import { createHmac } from 'node:crypto';
import type { MakeSleutel } from '../../ports';
import { deriveKey } from './derive-key';

const HEX_DIGITS = 32;

/**
 * Made with the last key of the list, the oldest that still counts: a new one in front changes no id, and one address keeps
 * one sign-up. The oldest may leave the list once the bijeenkomsten that were open with it are over.
 */
export function createMakeSleutel(sleutels: readonly string[]): MakeSleutel {
  const oudste = sleutels.at(-1);
  if (!oudste) throw new Error('A key is needed to make ids');
  const key = deriveKey(oudste, 'sleutel');
  // JSON keeps ('a', 'bc') and ('ab', 'c') apart.
  return (...woorden) => createHmac('sha256', key).update(JSON.stringify(woorden)).digest('hex').slice(0, HEX_DIGITS);
}
