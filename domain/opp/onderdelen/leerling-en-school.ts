import { formatDatum } from '../../datum/datum';
import { alinea, kenmerken, kop } from '../blok';
import type { Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import { NIET_INGEVULD, type Kenmerk, type OppBlok } from '../opp-document';

const formatNaam = (stap: Weergave): string =>
  [stap.tekst('roepnaam'), stap.tekst('voorvoegsel'), stap.tekst('achternaam')].filter(Boolean).join(' ');

/** BR-29: with a secret address no phone and no e-mail, whatever is stored. */
function formatGezaghebbende(rij: Weergave): string {
  const relatie = rij.antwoorden.relatie === 'anders' ? '' : rij.tekst('relatie').toLowerCase();
  const wie = [rij.tekst('naam'), relatie && `(${relatie})`].filter(Boolean).join(' ');
  const bereikbaar = rij.antwoorden.adresgeheim === true ? [] : [rij.tekst('telefoon'), rij.tekst('email')];
  return [wie, ...bereikbaar].filter(Boolean).join(', ');
}

const listGezaghebbenden = (eerste: Weergave): readonly Kenmerk[] => {
  const wie = eerste.rijen('gezaghebbenden').map(formatGezaghebbende).filter(Boolean);
  return wie.length > 0
    ? wie.map((waarde) => ({ label: 'Gezaghebbende', waarde }))
    : [{ label: eerste.label('gezaghebbenden'), waarde: NIET_INGEVULD, isLeeg: true }];
};

const UITLEG_WETTELIJK = 'Staat bij een onderdeel het woord Wettelijk? Dan vraagt de wet dat dit in het OPP staat.';
const UITLEG_LICHT = 'Dit is een plan voor lichte ondersteuning. De wet vraagt hiervoor geen ontwikkelingsperspectief.';

export function composeLeerlingEnSchool(bron: OppBron): OppBlok[] {
  const { stap, dossier, school, versie, vandaag, isWettelijk, titel } = bron;
  const eerste = stap(1);
  const naam = formatNaam(eerste);
  return [
    kop(1, naam ? `${titel} van ${naam}` : titel),
    ...kenmerken(
      { label: 'Dossier', waarde: `${dossier.kop.nummer}, ${versie}, stand van ${formatDatum(vandaag)}` },
      ...eerste.kenmerken('geboortedatum', 'groep'),
      { label: 'School', waarde: `${school.naam} (${school.id}), ${school.wijk}` },
      ...eerste.kenmerken('niveau', 'startdatum', 'groepsleerkracht', 'duoleerkracht'),
      ...listGezaghebbenden(eerste),
    ),
    alinea(isWettelijk ? UITLEG_WETTELIJK : UITLEG_LICHT),
  ];
}
