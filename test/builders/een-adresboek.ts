import type { Medewerker, School } from '@domain/adresboek/medewerker';

export const ZILVEREN_REIGER: School = { id: '99AA00', naam: 'De Zilveren Reiger', soort: 'bao', wijk: 'Noorderhaven' };
export const WATERRAD: School = { id: '99AB00', naam: 'Het Waterrad', soort: 'bao', wijk: 'Molenkwartier' };
export const SCHOLEN: readonly School[] = [ZILVEREN_REIGER, WATERRAD];

const eenMedewerker = (id: string, naam: string, over: Partial<Medewerker>): Medewerker => ({
  id,
  naam,
  email: `${id}@waterstede.example`,
  rollen: [],
  scholen: [],
  ...over,
});
const reiger = [ZILVEREN_REIGER.id];

/** IB'er of the school of `eenDossier`. */
export const MARIT = eenMedewerker('marit-lijsterbes', 'Marit Lijsterbes', { rollen: ['ib'], scholen: reiger });
/** Leerkracht groep 5 of the same school; step 1 of `eenVolledigDossier` names him. */
export const TEUN = eenMedewerker('teun-hazelaar', 'Teun Hazelaar', {
  rollen: ['leerkracht'],
  scholen: reiger,
  groepen: ['5'],
});
export const SCHOOLLEIDER = eenMedewerker('saar-ooievaar', 'Saar Ooievaar', {
  rollen: ['schoolleider'],
  scholen: reiger,
});
/** KC'er of another school. */
export const JOOST = eenMedewerker('joost-kamperfoelie', 'Joost Kamperfoelie', {
  rollen: ['kc'],
  scholen: [WATERRAD.id],
});
/** Consulent of the TPO of the school. */
export const HANNA = eenMedewerker('hanna-meerkoet', 'Hanna Meerkoet', { rollen: ['consulent'], tpo: 'Noorderhaven' });
/** Consulent of another TPO, and themaverbinder. */
export const YARA = eenMedewerker('yara-waterlelie', 'Yara Waterlelie', {
  rollen: ['consulent', 'themaverbinder'],
  tpo: 'Zuiderpark',
});
export const BEHEER = eenMedewerker('bo-beheer', 'Bo Vuurvlinder', { rollen: ['beheer'] });
/** Answers questions for the swv. */
export const WIM = eenMedewerker('wim-lisdodde', 'Wim Lisdodde', { rollen: ['helpdesk'] });
export const MEDEWERKERS: readonly Medewerker[] = [MARIT, TEUN, SCHOOLLEIDER, JOOST, HANNA, YARA, BEHEER, WIM];
