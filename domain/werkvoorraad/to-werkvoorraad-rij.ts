import type { School } from '../adresboek/medewerker';
import type { Kop } from '../dossier/dossier';
import type { Fase } from '../stappenplan/stap';
import type { WerkvoorraadRij } from './werkvoorraad';

/** One line of the list. A school that left the directory shows its vestigingsnummer. */
export const toWerkvoorraadRij = (kop: Kop, scholen: readonly School[]): WerkvoorraadRij => ({
  id: kop.dossierId,
  nummer: kop.nummer,
  leerling: kop.leerling,
  school: scholen.find(({ id }) => id === kop.schoolId)?.naam ?? kop.schoolId,
  niveau: kop.niveau,
  isGearchiveerd: kop.isGearchiveerd,
  voortgang: kop.voortgang,
  huidigeStap: kop.huidigeStap,
  fase: kop.fase as Fase,
  ...(kop.taken[0] && { volgendeTaak: kop.taken[0] }),
  bijgewerkt: kop.bijgewerkt,
});
