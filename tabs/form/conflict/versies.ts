import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Botsing, Waarde } from '@domain/formulier/wijziging';
import { wanneer } from '../../ui/wanneer';
import { vergelijkWoorden, type Stuk } from './woord-verschil';

export const KEUZES = ['mijn', 'hun', 'samen'] as const;
export type Keuze = (typeof KEUZES)[number];

export type Versie = {
  label: string;
  tekst: string;
  stukken: readonly Stuk[];
  /** Shown when there is no text. */
  leeg: string;
  waarde: Waarde;
  naam: string;
  id: string;
  wanneer: string;
  isIk: boolean;
};

export type Versies = { wie: string; van: string; mijn: Versie; hun: Versie };

const alsTekst = (waarde: Waarde): string => (typeof waarde === 'string' ? waarde : '');

function readHun(
  { huidig, stempel }: Botsing,
  stukken: readonly Stuk[],
  vandaag: string,
): { wie: string; hun: Versie } {
  const tekst = alsTekst(huidig);
  if (!stempel) {
    const [naam, wie] = ['Een collega', 'Je collega'];
    const hun = {
      label: 'Tekst van je collega',
      leeg: `${wie} heeft deze tekst weggehaald.`,
      naam,
      id: '',
      wanneer: '',
    };
    return { wie, hun: { ...hun, tekst, stukken, waarde: huidig, isIk: false } };
  }
  const wie = stempel.door.split(' ')[0] ?? stempel.door;
  const hun = {
    label: `Tekst van ${wie}`,
    leeg: `${wie} heeft deze tekst weggehaald.`,
    naam: stempel.door,
    id: stempel.doorId,
  };
  return { wie, hun: { ...hun, tekst, stukken, waarde: huidig, wanneer: wanneer(stempel.op, vandaag), isIk: false } };
}

/** Both versions of a text with their differences, and how to call the other. */
export function readVersies(botsing: Botsing, ik: Medewerker, vandaag: string): Versies {
  const tekst = alsTekst(botsing.naar);
  const verschil = vergelijkWoorden(tekst, alsTekst(botsing.huidig));
  const { wie, hun } = readHun(botsing, verschil.rechts, vandaag);
  const mijn: Versie = {
    label: 'Jouw tekst',
    tekst,
    stukken: verschil.links,
    leeg: 'Je hebt deze tekst weggehaald.',
    waarde: botsing.naar,
    naam: ik.naam,
    id: ik.id,
    wanneer: '',
    isIk: true,
  };
  return { wie, van: hun.label.replace('Tekst ', ''), mijn, hun };
}
