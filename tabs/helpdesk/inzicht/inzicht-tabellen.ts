import { MAANDEN } from '@domain/datum/datum';
import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL, HELPDESK_SOORTEN, type HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';
import { WENS_STATUS_LABEL } from '@domain/helpdesk/wens';
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
const stemmen = (aantal: number): string => (aantal === 1 ? '1 stem' : `${aantal} stemmen`);

export const SOORT_STAAF = {
  technisch: 'vol',
  inhoudelijk: 'gestreept',
  gebruikerswens: 'leeg',
} as const satisfies Record<HelpdeskSoort, StaafSoort>;

type Maand = HelpdeskInzicht['maanden'][number];
const telMaand = ({ perSoort }: Maand): number => HELPDESK_SOORTEN.reduce((som, soort) => som + perSoort[soort], 0);

export const perMaand = (maanden: HelpdeskInzicht['maanden']): Cijfers => ({
  koppen: ['Maand', 'Technisch', 'Inhoudelijk', 'Wensen'],
  rijen: maanden.map((maand) => [
    noemMaand(maand.maand),
    ...HELPDESK_SOORTEN.map((soort) => String(maand.perSoort[soort])),
  ]),
  staven: maanden.map((maand) => ({
    id: maand.maand,
    label: noemMaand(maand.maand),
    delen: HELPDESK_SOORTEN.map((soort) => ({ soort: SOORT_STAAF[soort], aantal: maand.perSoort[soort] })),
    tekst: vragen(telMaand(maand)),
  })),
});

/** All months together. */
export const perSoort = (maanden: HelpdeskInzicht['maanden']): Cijfers => {
  const totaal = (soort: HelpdeskSoort): number => maanden.reduce((som, maand) => som + maand.perSoort[soort], 0);
  const gesteld = HELPDESK_SOORTEN.filter((soort) => totaal(soort) > 0);
  return {
    koppen: ['Soort', 'Vragen'],
    rijen: gesteld.map((soort) => [HELPDESK_SOORT_LABEL[soort], String(totaal(soort))]),
    staven: gesteld.map((soort) => ({
      id: soort,
      label: HELPDESK_SOORT_LABEL[soort],
      delen: [{ soort: SOORT_STAAF[soort], aantal: totaal(soort) }],
      tekst: vragen(totaal(soort)),
    })),
  };
};

/** Months in which something was answered. */
export const perWachttijd = (maanden: HelpdeskInzicht['maanden']): Cijfers => {
  const beantwoord = maanden.flatMap(({ maand, urenTotAntwoord }) =>
    urenTotAntwoord === undefined ? [] : [{ maand, uren: urenTotAntwoord }],
  );
  return {
    koppen: ['Maand', 'Eerste antwoord na'],
    rijen: beantwoord.map(({ maand, uren }) => [noemMaand(maand), alsUren(uren)]),
    staven: beantwoord.map(({ maand, uren }) => ({
      id: maand,
      label: noemMaand(maand),
      delen: [{ soort: 'vol', aantal: uren }],
      tekst: alsUren(uren),
    })),
  };
};

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

export const perWens = (wensen: HelpdeskInzicht['wensen']): Cijfers => ({
  koppen: ['Wens', 'Status', 'Stemmen'],
  rijen: wensen.map(({ titel, status, stemmen: aantal }) => [titel, WENS_STATUS_LABEL[status], String(aantal)]),
  staven: wensen.map(({ vraagId, titel, stemmen: aantal }) => ({
    id: vraagId,
    label: titel,
    delen: [{ soort: 'vol', aantal }],
    tekst: stemmen(aantal),
  })),
});
