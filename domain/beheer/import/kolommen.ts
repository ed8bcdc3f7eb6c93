import { accept, refuse, type Result } from '../../result';
import type { ImportSoort } from '../beheer-beeld';

/** Letters and digits only, small and without accents: `E-mailadres` and `emailadres` are the same. */
export const toKern = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** For each veld the headers it is known by, the clearest first. `volgnummer` and the parts of a name are joined to a veld. */
const KOPPEN: { readonly [soort in ImportSoort]: { readonly [veld: string]: readonly string[] } } = {
  scholen: {
    id: ['vestigingsnummer', 'vestigingscode', 'brinvestiging', 'schoolnummer', 'brin6', 'brin', 'brinnummer'],
    volgnummer: ['volgnummer', 'vestigingsvolgnummer', 'vestiging'],
    naam: ['naam', 'schoolnaam', 'vestigingsnaam', 'naamschool', 'school'],
    soort: ['soort', 'schoolsoort', 'soortonderwijs', 'onderwijssoort', 'type'],
    wijk: ['wijk', 'tpo', 'regio'],
    bestuur: ['bestuur', 'schoolbestuur', 'naambestuur', 'bevoegdgezag', 'bevoegdgezagnaam', 'stichting'],
    email: ['emailadres', 'email', 'mailadres', 'mail'],
    isActief: ['ingebruik', 'actief', 'isactief'],
  },
  medewerkers: {
    id: ['objectid', 'objectidinentra', 'entraid', 'entraobjectid', 'oid', 'id'],
    naam: ['naam', 'volledigenaam', 'weergavenaam', 'displayname', 'medewerker'],
    voornaam: ['voornaam', 'roepnaam', 'givenname'],
    tussenvoegsel: ['tussenvoegsel', 'voorvoegsel'],
    achternaam: ['achternaam', 'surname'],
    email: ['emailadres', 'email', 'mailadres', 'mail', 'userprincipalname', 'upn'],
    rollen: ['rollen', 'rol', 'functie'],
    scholen: ['scholen', 'school', 'vestigingsnummer', 'vestigingscode', 'schoolnummer', 'vestiging', 'brin'],
    groepen: ['groepen', 'groep', 'eigengroepen', 'klas'],
    tpo: ['tpo', 'wijk'],
    isActief: ['heefttoegang', 'toegang', 'actief', 'isactief'],
  },
};

/** The columns of a file by place; `veld` is absent for one that is skipped. */
export type Kolom = { kop: string; veld?: string };

/** Each veld takes the clearest of its headers; a header stands for one veld at most. */
function toKolommen(soort: ImportSoort, koppen: readonly string[]): readonly Kolom[] {
  const kernen = koppen.map(toKern);
  const gekozen = new Map<number, string>();
  for (const [veld, namen] of Object.entries(KOPPEN[soort])) {
    const plaats = namen.map((naam) => kernen.indexOf(naam)).find((plek) => plek >= 0 && !gekozen.has(plek));
    if (plaats !== undefined) gekozen.set(plaats, veld);
  }
  return koppen.map((kop, plaats) => {
    const veld = gekozen.get(plaats);
    return veld ? { kop: kop.trim(), veld } : { kop: kop.trim() };
  });
}

const heeft = (kolommen: readonly Kolom[], ...velden: readonly string[]): boolean =>
  velden.some((naam) => kolommen.some(({ veld }) => veld === naam));

const ONBEKEND = refuse({
  code: 'lijst-onleesbaar',
  message:
    'Op de eerste regel staan geen kolommen die hier horen. Voor scholen minstens vestigingsnummer en naam; voor medewerkers minstens rol en e-mail.',
});

/** What the list is about, and what each column holds. Who has roles is a medewerker. */
export function recognizeKolommen(
  koppen: readonly string[],
): Result<{ soort: ImportSoort; kolommen: readonly Kolom[] }> {
  const medewerkers = toKolommen('medewerkers', koppen);
  if (heeft(medewerkers, 'rollen') && heeft(medewerkers, 'email', 'id'))
    return accept({ soort: 'medewerkers', kolommen: medewerkers });
  const scholen = toKolommen('scholen', koppen);
  return heeft(scholen, 'id') && heeft(scholen, 'naam') ? accept({ soort: 'scholen', kolommen: scholen }) : ONBEKEND;
}
