import { formatDatumKort, formatTijd, toDag } from '@domain/datum/datum';
import type { BewaarStand } from '../../form/autosave/bewaar-stand';

export type StandTekst = {
  icon: 'bewaren' | 'opgeslagen' | 'lijn' | 'fout' | 'samen' | 'slot' | 'gereed';
  kleur: 'gewoon' | 'goed' | 'merk' | 'let' | 'fout';
  titel?: string;
  tekst: string;
  actie?: string;
};

const voornaam = (naam: string): string => (naam.startsWith('Een ') ? naam : (naam.split(' ')[0] ?? naam));

/** `Opgeslagen om 10.42`, or another day `Opgeslagen op 14 okt 2024` */
function describeOpgeslagen(op: string, vandaag: string): string {
  const dag = toDag(op);
  return dag === vandaag ? `Opgeslagen om ${formatTijd(op)}` : `Opgeslagen op ${formatDatumKort(dag)}`;
}

function describeGeweigerd(aantal: number): StandTekst {
  const tekst = aantal === 1 ? '1 veld klopt niet.' : `${aantal} velden kloppen niet.`;
  return { icon: 'fout', kleur: 'fout', titel: 'Niet opgeslagen.', tekst, actie: 'Ga naar het veld' };
}

const BEWAREN: StandTekst = { icon: 'bewaren', kleur: 'gewoon', tekst: 'Bewaren …' };
const NIETS: StandTekst = { icon: 'opgeslagen', kleur: 'gewoon', tekst: '' };
const AL_OPGESLAGEN: StandTekst = { icon: 'opgeslagen', kleur: 'goed', tekst: 'Alles is al opgeslagen' };
const GEEN_VERBINDING: StandTekst = {
  icon: 'lijn',
  kleur: 'let',
  titel: 'Geen verbinding.',
  tekst: 'Je kunt verder typen. Sluit dit scherm niet.',
};
const STORING: StandTekst = {
  icon: 'lijn',
  kleur: 'let',
  titel: 'Niet opgeslagen.',
  tekst: 'De server geeft een fout. We proberen het steeds opnieuw. Sluit dit scherm niet.',
};

type Beschrijf = {
  [S in BewaarStand['soort']]: (stand: Extract<BewaarStand, { soort: S }>, vandaag: string) => StandTekst;
};

const BESCHRIJF: Beschrijf = {
  rust: () => NIETS,
  alOpgeslagen: () => AL_OPGESLAGEN,
  bewaren: () => BEWAREN,
  opgeslagen: ({ op }, vandaag) => ({ icon: 'opgeslagen', kleur: 'goed', tekst: describeOpgeslagen(op, vandaag) }),
  geenVerbinding: () => GEEN_VERBINDING,
  storing: () => STORING,
  geweigerd: ({ paden }) => describeGeweigerd(paden.length),
  kiezen: ({ door }) => ({
    icon: 'samen',
    kleur: 'let',
    titel: 'Kies een tekst.',
    tekst: `${voornaam(door)} heeft dit veld ook veranderd.`,
    actie: 'Kies',
  }),
};

/** The words of each state of saving. `vandaag` is `YYYY-MM-DD`. */
export const describeStand = (stand: BewaarStand, vandaag: string): StandTekst =>
  BESCHRIJF[stand.soort](stand as never, vandaag);
