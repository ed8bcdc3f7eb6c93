import type { Medewerker, Rol, School } from '../adresboek/medewerker';
import type { Bericht } from '../bericht/bericht';
import { toDag } from '../datum/datum';
import { volledigeNaam, type Kop, type Taak, type TaakSoort } from '../dossier/dossier';
import { listRollen } from '../toegang/bereik';
import type { WachtendeTaak } from './werkvoorraad';

const VERANTWOORDELIJK = ['ib', 'kc'] as const;

/** Who can act on it. Nobody is shown a task that is for someone else. */
const VOOR_WIE: Readonly<Record<TaakSoort, readonly Rol[]>> = {
  vaststellen: [...VERANTWOORDELIJK, 'schoolleider'],
  terugkoppelen: [...VERANTWOORDELIJK, 'leerkracht'],
  tussendoel: [...VERANTWOORDELIJK, 'leerkracht'],
  evaluatiegesprek: [...VERANTWOORDELIJK, 'leerkracht'],
  evaluatie: [...VERANTWOORDELIJK, 'leerkracht'],
  bericht: VERANTWOORDELIJK,
};

/** A message that waits for a person, from the day it was made ready. */
const toTaak = ({ aan, klaargezet }: Bericht): Taak => ({
  datum: toDag(klaargezet.op),
  soort: 'bericht',
  doe: 'Verstuur het bericht opnieuw',
  reden: `Het bericht aan ${aan.naam} is niet verstuurd. Er is ook niets als gewone mail weggegaan.`,
});

/** What waits for this person in these dossiers, first date first. `berichten`: those with status `aandacht`. */
export const listWachtendeTaken = (
  medewerker: Medewerker,
  scholen: readonly School[],
  koppen: readonly Kop[],
  berichten: readonly Bericht[],
): readonly WachtendeTaak[] =>
  koppen
    .flatMap((kop) => {
      const rollen = listRollen(medewerker, kop, scholen);
      const eigenBerichten = berichten.filter(({ dossierId }) => dossierId === kop.dossierId).map(toTaak);
      return [...kop.taken, ...eigenBerichten]
        .filter(({ soort }) => VOOR_WIE[soort].some((rol) => rollen.includes(rol)))
        .map((taak) => ({ dossierId: kop.dossierId, nummer: kop.nummer, leerling: volledigeNaam(kop.leerling), taak }));
    })
    .sort((a, b) => a.taak.datum.localeCompare(b.taak.datum));
