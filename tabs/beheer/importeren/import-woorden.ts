import type { ImportSoort, ImportStand, ImportTellingen } from '@domain/beheer/beheer-beeld';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

export const STAND_LABEL: { readonly [stand in ImportStand]: string } = {
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  ongewijzigd: 'Ongewijzigd',
  fout: 'Fout',
};

const EEN: { readonly [soort in ImportSoort]: string } = { scholen: 'school', medewerkers: 'medewerker' };

/** `1 school`, `12 scholen` */
export const telSoort = (aantal: number, soort: ImportSoort): string =>
  `${aantal} ${aantal === 1 ? EEN[soort] : soort}`;
export const telRijen = (aantal: number): string => (aantal === 1 ? '1 rij' : `${aantal} rijen`);

export const telWerk = ({ nieuw, gewijzigd }: ImportTellingen): number => nieuw + gewijzigd;

const overslaan = (fout: number): string =>
  fout === 0 ? '' : ` ${telRijen(fout)} met een fout ${fout === 1 ? 'wordt' : 'worden'} overgeslagen.`;

/** What the button below the preview will do. */
export function describePlan(tellingen: ImportTellingen): string {
  const werk = telWerk(tellingen);
  const begin =
    werk === 0 ? 'Er is niets om in te lezen.' : `${telRijen(werk)} ${werk === 1 ? 'wordt' : 'worden'} ingelezen.`;
  return begin + overslaan(tellingen.fout);
}

const isOfZijn = (aantal: number): string => (aantal === 1 ? 'is' : 'zijn');

/** `2 scholen zijn toegevoegd en 1 school is veranderd. 1 rij met een fout is overgeslagen.` */
export function describeUitkomst({ nieuw, gewijzigd, ongewijzigd, fout }: ImportTellingen, soort: ImportSoort): string {
  const delen = [
    nieuw > 0 && `${telSoort(nieuw, soort)} ${isOfZijn(nieuw)} toegevoegd`,
    gewijzigd > 0 && `${telSoort(gewijzigd, soort)} ${isOfZijn(gewijzigd)} veranderd`,
  ].filter((deel) => deel !== false);
  const zinnen = [
    delen.length > 0 ? `${formatOpsomming(delen)}.` : 'Er is niets veranderd.',
    ongewijzigd > 0 && `${telRijen(ongewijzigd)} ${ongewijzigd === 1 ? 'stond' : 'stonden'} er al zo.`,
    fout > 0 && `${telRijen(fout)} met een fout ${isOfZijn(fout)} overgeslagen.`,
  ];
  return zinnen.filter(Boolean).join(' ');
}
