import { addStilleRegel } from '@domain/helpdesk/add-regel';
import type { RegelInhoud } from '@domain/helpdesk/make-regel';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';

/** Says in the conversation which files of a mail were left out, and why; who gets the mail on reads that some were. */
export function addGeweigerd(
  wissel: HelpdeskWissel,
  { functie, stempel }: Pick<RegelInhoud, 'functie' | 'stempel'>,
  geweigerd: readonly string[],
): HelpdeskWissel {
  if (geweigerd.length === 0) return wissel;
  const tekst = geweigerd.join('\n');
  const erbij = addStilleRegel({
    vraag: wissel.vraag,
    regelSoort: 'gebeurtenis',
    functie,
    tekst,
    via: 'mail',
    stempel,
  });
  return {
    vraag: erbij.vraag,
    regels: [...wissel.regels, ...erbij.regels],
    mails: wissel.mails.map((mail) => ({ ...mail, geweigerd: geweigerd.length })),
  };
}
