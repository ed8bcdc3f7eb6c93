import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld, NieuwsbriefBron } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { Uitkomst } from '../../tabs/api/request';
import { NieuwsbrievenKamer } from '../../tabs/nieuwsbrief/NieuwsbrievenKamer';
import { YARA } from './een-adresboek';
import { alsHanna } from './toon-bijeenkomsten';
import { toonKamer, type Verzoek } from './toon-kamer';

const STEMPEL = { doorId: YARA.id, door: YARA.naam, op: '2025-04-01T08:00:00.000Z' };

export const eenNieuwsbriefBeeld = (
  nieuwsbrief: Partial<Nieuwsbrief> = {},
  over: Partial<NieuwsbriefBeeld> = {},
): NieuwsbriefBeeld => ({
  nieuwsbrief: {
    id: 'nieuwsbrief',
    soort: 'nieuwsbrief',
    nieuwsbriefId: 'n-1',
    titel: 'Nieuwsbrief april',
    inleiding: 'Dit is er nieuw.',
    onderdelen: [
      { id: 'a', onderdeelSoort: 'tekst', titel: 'Eerste', tekst: 'Tekst van de eerste.' },
      { id: 'b', onderdeelSoort: 'artikel', titel: 'Tweede', tekst: 'Tekst van de tweede.' },
    ],
    status: 'concept',
    gemaakt: STEMPEL,
    gewijzigd: STEMPEL,
    op: STEMPEL.op,
    ...nieuwsbrief,
  },
  versie: 'v1',
  voortgang: { aantal: 0, verzonden: 0, aandacht: 0 },
  ontvangers: 98,
  zonderAdres: [],
  publiekeLink: 'https://top.example/publiek/?nieuwsbrief=n-1',
  ...over,
});

const BRON: NieuwsbriefBron = {
  bronId: 'artikel-gebieden',
  onderdeelSoort: 'artikel',
  titel: 'Gebieden aanvinken',
  tekst: 'Zonder gebied geen tussendoel.',
  op: STEMPEL.op,
};

type Opstelling = {
  medewerker?: Medewerker;
  pad?: string;
  beeld?: NieuwsbriefBeeld;
  /** What the server answers, before the ordinary answers; may throw a `Storing`. */
  antwoord?(verzoek: Verzoek): Uitkomst<unknown> | undefined;
};

const toRij = ({ nieuwsbrief }: NieuwsbriefBeeld) => ({
  ...nieuwsbrief,
  aantalOnderdelen: nieuwsbrief.onderdelen.length,
});
function toVoorbeeld({ nieuwsbrief: { titel, inleiding } }: NieuwsbriefBeeld) {
  const pagina = { swv: 'W', nieuwsbriefId: 'n-1', titel, datum: '2025-04-01', inleidingHtml: '', onderdelen: [] };
  return { onderwerp: titel, tekst: inleiding, html: `<p>${inleiding}</p>`, pagina };
}
function bewaar(beeld: NieuwsbriefBeeld, body: unknown): NieuwsbriefBeeld {
  const { versie, ...inhoud } = body as { versie: string } & Partial<Nieuwsbrief>;
  return { ...beeld, nieuwsbrief: { ...beeld.nieuwsbrief, ...inhoud }, versie: `v${Number(versie.slice(1)) + 1}` };
}
const verstuur = (beeld: NieuwsbriefBeeld): NieuwsbriefBeeld => ({
  ...beeld,
  nieuwsbrief: { ...beeld.nieuwsbrief, status: 'verzenden', verzonden: STEMPEL },
  voortgang: { aantal: 98, verzonden: 34, aandacht: 0 },
});

/** A server that remembers the issue, and gives each save a new version. */
function maakServer({ beeld: begin = eenNieuwsbriefBeeld() }: Opstelling) {
  let beeld = begin;
  const antwoorden: { readonly [vraag: string]: (body: unknown) => unknown } = {
    'GET nieuwsbriefbronnen': () => ({ bronnen: [BRON] }),
    'GET nieuwsbrieven': () => ({ rijen: [toRij(beeld)], ontvangers: 98, uitgeschreven: 1, zonderAdres: [] }),
    'POST nieuwsbrieven': () => ({ id: 'n-1' }),
    'GET nieuwsbrieven/n-1': () => beeld,
    'GET nieuwsbrieven/n-1/voorbeeld': () => toVoorbeeld(beeld),
    'PATCH nieuwsbrieven/n-1': (body) => (beeld = bewaar(beeld, body)),
    'DELETE nieuwsbrieven/n-1': () => ({ id: 'n-1' }),
    'POST nieuwsbrieven/n-1/verzending': () => (beeld = verstuur(beeld)),
    'POST nieuwsbrieven/n-1/herkansing': () => beeld,
  };
  return ({ method, path, body }: Verzoek): Uitkomst<unknown> => {
    const antwoord = antwoorden[`${method} ${path}`];
    if (!antwoord) throw new Error(`nobody expected ${method} ${path}`);
    return { ok: true, value: antwoord(body) };
  };
}

/** The room on the screen, with a server that remembers what it was asked. */
export function toonNieuwsbrieven(opstelling: Opstelling = {}) {
  const gewoon = maakServer(opstelling);
  const { user, verzoeken, route } = toonKamer(
    <NieuwsbrievenKamer ik={alsHanna({ medewerker: opstelling.medewerker ?? YARA })} />,
    {
      pad: opstelling.pad ?? '/nieuwsbrieven/n-1',
      server: (verzoek) => opstelling.antwoord?.(verzoek) ?? gewoon(verzoek),
    },
  );
  return {
    user,
    verzonden: (method: string) => verzoeken.filter((een) => een.method === method).map(({ body }) => body),
    route,
  };
}
