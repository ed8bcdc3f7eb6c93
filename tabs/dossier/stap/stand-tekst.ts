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

/** The words of each state of saving. `vandaag` is `YYYY-MM-DD`. */
export function describeStand(stand: BewaarStand, vandaag: string): StandTekst {
  switch (stand.soort) {
    case 'rust':
      return { icon: 'opgeslagen', kleur: 'gewoon', tekst: '' };
    case 'bewaren':
      return { icon: 'bewaren', kleur: 'gewoon', tekst: 'Bewaren …' };
    case 'opgeslagen':
      return { icon: 'opgeslagen', kleur: 'goed', tekst: describeOpgeslagen(stand.op, vandaag) };
    case 'geenVerbinding':
      return {
        icon: 'lijn',
        kleur: 'let',
        titel: 'Geen verbinding.',
        tekst: 'Je kunt verder typen. Sluit dit scherm niet.',
      };
    case 'storing':
      return {
        icon: 'lijn',
        kleur: 'let',
        titel: 'Niet opgeslagen.',
        tekst: 'De server geeft een fout. We proberen het steeds opnieuw. Sluit dit scherm niet.',
      };
    case 'geweigerd':
      return describeGeweigerd(stand.paden.length);
    case 'kiezen':
      return {
        icon: 'samen',
        kleur: 'let',
        titel: 'Kies een tekst.',
        tekst: `${voornaam(stand.door)} heeft dit veld ook veranderd.`,
        actie: 'Kies',
      };
  }
}
