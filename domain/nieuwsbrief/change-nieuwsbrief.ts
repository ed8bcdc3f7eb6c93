import { toEenRegel } from '../bijeenkomst/een-regel';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import { checkInhoud, checkVerzendbaar } from './check-inhoud';
import type { Nieuwsbrief, NieuwsbriefInhoud } from './nieuwsbrief';
import { AL_VERZONDEN } from './weigeringen';

export const openNieuwsbrief = (nieuwsbriefId: string, titel: string, stempel: Stempel): Nieuwsbrief => ({
  id: 'nieuwsbrief',
  soort: 'nieuwsbrief',
  nieuwsbriefId,
  titel: toEenRegel(titel),
  inleiding: '',
  onderdelen: [],
  status: 'concept',
  gemaakt: stempel,
  gewijzigd: stempel,
  op: stempel.op,
});

/** Only a concept changes. */
export function editNieuwsbrief(
  nieuwsbrief: Nieuwsbrief,
  inhoud: NieuwsbriefInhoud,
  stempel: Stempel,
): Result<Nieuwsbrief> {
  if (nieuwsbrief.status !== 'concept') return AL_VERZONDEN;
  const refusals = checkInhoud(inhoud);
  if (refusals.length > 0) return refuse(...refusals);
  const onderdelen = inhoud.onderdelen.map(({ id, onderdeelSoort, titel, tekst, link }) => ({
    id,
    onderdeelSoort,
    titel: toEenRegel(titel),
    tekst,
    ...(link && { link }),
  }));
  return accept({
    ...nieuwsbrief,
    titel: toEenRegel(inhoud.titel),
    inleiding: inhoud.inleiding,
    onderdelen,
    gewijzigd: stempel,
    op: stempel.op,
  });
}

/** From here on the text stands still, and the mails are made of it. One that was sent before stays as it is. */
export function startVerzending(nieuwsbrief: Nieuwsbrief, stempel: Stempel): Result<Nieuwsbrief> {
  if (nieuwsbrief.status !== 'concept') return accept(nieuwsbrief);
  const refusals = checkVerzendbaar(nieuwsbrief);
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ ...nieuwsbrief, status: 'verzenden', verzonden: stempel, op: stempel.op });
}

/** Every mail has been made. */
export const completeVerzending = (nieuwsbrief: Nieuwsbrief, aantal: number): Nieuwsbrief => ({
  ...nieuwsbrief,
  status: 'verzonden',
  aantal,
});
