import { MAANDEN } from '@domain/datum/datum';
import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORTEN, type HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';
import type { Staaf, StaafSoort } from '../../ui/Staven';

/** A picture with the table that says the same. */
export type Cijfers = { koppen: readonly string[]; rijen: readonly (readonly string[])[]; staven: readonly Staaf[] };

/** `2026-11` is `november 2026`. */
export function noemMaand(maand: string): string {
  const [jaar = '', nummer = ''] = maand.split('-');
  return `${MAANDEN[Number(nummer) - 1] ?? ''} ${jaar}`;
}

const alsUren = (uren: number): string => `${String(Math.round(uren * 10) / 10).replace('.', ',')} uur`;
const vragen = (aantal: number): string => (aantal === 1 ? '1 vraag' : `${aantal} vragen`);

export const SOORT_STAAF = {
  technisch: 'vol',
  inhoudelijk: 'gestreept',
  gebruikerswens: 'leeg',
} as const satisfies Record<HelpdeskSoort, StaafSoort>;

type Maand = HelpdeskInzicht['maanden'][number];
const telMaand = ({ perSoort }: Maand): number => HELPDESK_SOORTEN.reduce((som, soort) => som + perSoort[soort], 0);

export const perMaand = (maanden: HelpdeskInzicht['maanden']): Cijfers => ({
  koppen: ['Maand', 'Technisch', 'Inhoudelijk', 'Wensen', 'Eerste antwoord'],
  rijen: maanden.map((maand) => [
    noemMaand(maand.maand),
    ...HELPDESK_SOORTEN.map((soort) => String(maand.perSoort[soort])),
    maand.urenTotAntwoord === undefined ? '–' : alsUren(maand.urenTotAntwoord),
  ]),
  staven: maanden.map((maand) => ({
    id: maand.maand,
    label: noemMaand(maand.maand),
    delen: HELPDESK_SOORTEN.map((soort) => ({ soort: SOORT_STAAF[soort], aantal: maand.perSoort[soort] })),
    tekst: vragen(telMaand(maand)),
  })),
});

/** One bar a line, longest first as they come. */
export const perNaam = (kop: string, regels: readonly { naam: string; aantal: number }[]): Cijfers => ({
  koppen: [kop, 'Vragen'],
  rijen: regels.map(({ naam, aantal }) => [naam, String(aantal)]),
  staven: regels.map(({ naam, aantal }) => ({
    id: naam,
    label: naam,
    delen: [{ soort: 'vol', aantal }],
    tekst: vragen(aantal),
  })),
});
