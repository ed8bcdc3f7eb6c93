import type { BeheerAudit, BeheerAuditOver, BeheerHandeling, BeheerVeldWijziging } from './beheer-audit';

const HANDELING = {
  gemaakt: 'toegevoegd',
  gewijzigd: 'gewijzigd',
  herkanst: 'opnieuw verstuurd',
  ingezien: 'ingezien',
  geexporteerd: 'als bestand opgehaald',
  uitgevoerd: 'uitgevoerd',
} as const satisfies Record<BeheerHandeling, string>;
const OVER = {
  school: 'School',
  medewerker: 'Medewerker',
  instellingen: 'Instellingen',
  post: 'Uitgaande post',
  logboek: 'Logboek',
  zelftest: 'Zelftest',
} as const satisfies Record<BeheerAuditOver, string>;

export const describeBeheerHandeling = ({ handeling, via }: BeheerAudit): string =>
  via === 'import' ? `${HANDELING[handeling]} uit een lijst` : HANDELING[handeling];

/** What it is about: a number or an id, and no name. */
export const describeBeheerOver = ({ over, overId }: BeheerAudit): string =>
  over === 'instellingen' ? OVER[over] : `${OVER[over]} ${overId}`;

/** `rollen: ib → kc`; without the arrow when nothing stood there. */
export function describeVeldWijziging({ veld, van, naar }: BeheerVeldWijziging): string {
  if (van === undefined && naar === undefined) return veld;
  return `${veld}: ${van ? `${van} → ` : ''}${naar || 'leeg'}`;
}
