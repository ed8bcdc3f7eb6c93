import type { BeheerVeldWijziging } from './beheer-audit';

/** `beheer`: who changed directory and settings. `dossier`: who read or changed which dossier. */
export const AUDIT_SOORTEN = ['beheer', 'dossier'] as const;
export type AuditSoort = (typeof AUDIT_SOORTEN)[number];

/** `van` and `tot`: days, inclusive. `wie`: id of a medewerker. `vervolg`: as given by the page before. */
export type AuditVraag = { soort: AuditSoort; van: string; tot: string; wie?: string; vervolg?: string };

/** Who did what, when. Ids, and names of staff; never what stands in a dossier, and never whose it is. */
export type AuditRij = {
  id: string;
  op: string;
  wieId: string;
  /** Name in the directory; the id for who is not in it any more. */
  wie: string;
  /** In words. */
  handeling: string;
  /** Number of the dossier, or which school, medewerker or setting. */
  waarover: string;
  /** Only of beheer: which fields, and their values when those are no personal data. */
  velden?: readonly BeheerVeldWijziging[];
};

/** `totaal`: of the whole question, so that a long export can be foreseen. */
export type AuditPagina = { rijen: readonly AuditRij[]; totaal: number; vervolg?: string };

/** Lines of one export. */
export const MAX_AUDIT_EXPORT = 10_000;

const HANDELING: { readonly [wat: string]: string } = {
  gelezen: 'gelezen',
  geopend: 'dossier gestart',
  gedeeld: 'gedeeld met het swv',
  'deling-ingetrokken': 'deling ingetrokken',
  'logboek-geschreven': 'in het logboek geschreven',
  'opp-gemaakt': 'OPP als PDF gemaakt',
  'bericht-klaargezet': 'beveiligd bericht klaargezet',
  'bericht-herkanst': 'bericht opnieuw verstuurd',
  'bericht-herkanst-door-beheer': 'bericht opnieuw verstuurd door beheer',
  'gesprek-herkanst-door-beheer': 'gesprek opnieuw in de agenda gezet door beheer',
  'gesprek-herkanst': 'gesprek opnieuw in de agenda gezet',
};
const STAP_HANDELING: { readonly [wat: string]: string } = {
  bewaard: 'bewaard',
  gereed: 'gereed gemeld',
  heropend: 'heropend',
};

/** What a line of the audit of a dossier says, such as `stap-4-bewaard`. */
export function describeDossierHandeling(wat: string): string {
  const [, nummer, rest = ''] = /^stap-(\d+)-([a-z-]+)$/.exec(wat) ?? [];
  if (nummer !== undefined) return `stap ${nummer} ${STAP_HANDELING[rest] ?? rest.replaceAll('-', ' ')}`;
  return HANDELING[wat] ?? wat.replaceAll('-', ' ');
}
