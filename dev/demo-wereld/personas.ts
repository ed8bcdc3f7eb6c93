import type { Medewerker, School } from '@domain/adresboek/medewerker';

/** The schools of the fictional samenwerkingsverband Waterstede. Nothing here exists; `.example` never will. */
export const SCHOLEN = [
  {
    id: '99AA00',
    naam: 'De Zilveren Reiger',
    soort: 'bao',
    wijk: 'Noorderhaven',
    email: 'info@zilverenreiger.example',
    bestuur: 'Stichting Rietveld',
  },
  {
    id: '99AB00',
    naam: 'Het Waterrad',
    soort: 'bao',
    wijk: 'Molenkwartier',
    email: 'info@waterrad.example',
    bestuur: 'Stichting Rietveld',
  },
  {
    id: '99AC00',
    naam: 'De Zeven Bruggen',
    soort: 'bao',
    wijk: 'Zuiderpark',
    email: 'info@zevenbruggen.example',
    bestuur: 'Stichting Rietveld',
  },
  {
    id: '99AC01',
    naam: 'De Zeven Bruggen, nevenvestiging',
    soort: 'bao',
    wijk: 'Zuiderpark',
    email: 'nevenvestiging@zevenbruggen.example',
    bestuur: 'Stichting Rietveld',
  },
  {
    id: '99AD00',
    naam: 'De Klimopschool',
    soort: 'bao',
    wijk: 'Oostersluis',
    email: 'info@klimopschool.example',
    bestuur: 'Vereniging De Klimop',
  },
  {
    id: '99BA00',
    naam: 'De Kadetuin',
    soort: 'sbo',
    wijk: 'Westerkade',
    email: 'info@kadetuin.example',
    bestuur: 'Stichting Speciaal Waterstede',
  },
  {
    id: '99CA00',
    naam: 'De Lindeborgh',
    soort: 'so',
    wijk: 'Zuiderpark',
    email: 'info@lindeborgh.example',
    bestuur: 'Stichting Speciaal Waterstede',
  },
] as const satisfies readonly School[];

export const SWV_NAAM = 'Samenwerkingsverband Passend Primair Onderwijs Waterstede';
const SWV_MAIL = 'swv-waterstede.example';

/** Ids are fixed, so that tokens, links and data survive a restart. */
export const MARIT = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0001';
export const JOOST = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0002';
export const NADIA = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0003';
export const TEUN = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0004';
export const HANNA = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0005';
export const BRAM = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0006';
export const YARA = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0007';
export const SANNE = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0008';
export const WIM = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0009';

/** Everybody of the demo world with a role in the directory, as the directory holds them. */
export const MEDEWERKERS: readonly Medewerker[] = [
  {
    id: MARIT,
    naam: 'Marit Lijsterbes',
    email: 'm.lijsterbes@zilverenreiger.example',
    rollen: ['ib'],
    scholen: ['99AA00'],
  },
  {
    id: TEUN,
    naam: 'Teun Hazelaar',
    email: 't.hazelaar@zilverenreiger.example',
    rollen: ['leerkracht'],
    scholen: ['99AA00'],
    groepen: ['5'],
  },
  {
    id: JOOST,
    naam: 'Joost Kamperfoelie',
    email: 'j.kamperfoelie@waterrad.example',
    rollen: ['kc'],
    scholen: ['99AB00'],
  },
  {
    id: NADIA,
    naam: 'Nadia Vlinderstruik',
    email: 'n.vlinderstruik@zevenbruggen.example',
    rollen: ['ib'],
    scholen: ['99AC00', '99AC01'],
  },
  {
    id: HANNA,
    naam: 'Hanna Meerkoet',
    email: `h.meerkoet@${SWV_MAIL}`,
    rollen: ['consulent'],
    scholen: [],
    tpo: 'Noorderhaven',
  },
  {
    id: BRAM,
    naam: 'Bram Veenbes',
    email: `b.veenbes@${SWV_MAIL}`,
    rollen: ['consulent'],
    scholen: [],
    tpo: 'Zuiderpark',
  },
  {
    id: YARA,
    naam: 'Yara Waterlelie',
    email: `y.waterlelie@${SWV_MAIL}`,
    rollen: ['consulent', 'themaverbinder'],
    scholen: [],
    tpo: 'Molenkwartier',
  },
  {
    id: SANNE,
    naam: 'Sanne Korenbloem',
    email: `s.korenbloem@${SWV_MAIL}`,
    rollen: ['beheer'],
    scholen: [],
  },
  {
    id: WIM,
    naam: 'Wim Lisdodde',
    email: `w.lisdodde@${SWV_MAIL}`,
    rollen: ['helpdesk'],
    scholen: [],
  },
];
