import type { MakeSleutel } from '../ports';

/** One address has one sign-up in a bijeenkomst, however it is written; nobody else can tell the address from the id. */
export const toAanmeldingId = (sleutel: MakeSleutel, bijeenkomstId: string, email: string): string =>
  `aanmelding-${sleutel('aanmelding', bijeenkomstId, email.trim().toLowerCase())}`;
