import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { createRequest } from './request';

/** Where and for what to sign in, which only the server knows. Rejects with a `Storing`, or when it refuses. */
export async function readAanmeldgegevens(): Promise<Aanmeldgegevens> {
  const uitkomst = await createRequest().json<Aanmeldgegevens>('GET', 'aanmelding');
  if (!uitkomst.ok) throw new Error('aanmeldgegevens');
  return uitkomst.value;
}
