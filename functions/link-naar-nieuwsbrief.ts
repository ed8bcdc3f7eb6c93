/** The public page of an issue. `publiekUrl` is where the public pages stand, without a slash at the end. */
export const linkNaarNieuwsbrief = (publiekUrl: string, nieuwsbriefId: string): string =>
  `${publiekUrl}/?nieuwsbrief=${encodeURIComponent(nieuwsbriefId)}`;
