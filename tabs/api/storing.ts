/**
 * Something that is nobody's answer: no line, no time, or a fault at the server. Thrown, never a refusal.
 * `kenmerk` is the code the helpdesk can find in the log.
 */
export class Storing extends Error {
  override readonly name = 'Storing';
  constructor(
    readonly soort: 'geenVerbinding' | 'storing',
    readonly kenmerk?: string,
  ) {
    super(soort);
  }
}

export const isGeenVerbinding = (fout: unknown): boolean => fout instanceof Storing && fout.soort === 'geenVerbinding';
