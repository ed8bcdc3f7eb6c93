export const HELPDESK = '/helpdesk';
/** With `/<dossierId>/<stap>` behind it: asked from a step. The dossier goes along by its number, never by name. */
export const NIEUWE_VRAAG = `${HELPDESK}/nieuw`;
export const vraagRoute = (vraagId: string): string => `${HELPDESK}/vraag/${vraagId}`;
export const dossierRoute = (dossierId: string, stap?: number): string =>
  `/dossiers/${dossierId}${stap ? `/stap/${stap}` : ''}`;
