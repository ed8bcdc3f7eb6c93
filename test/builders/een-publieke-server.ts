import type { EigenAanmelding, PubliekePagina, ReactieFormulier } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Refusal } from '@domain/result';
import { createPubliekApi } from '../../tabs/api/publiek-api';
import { createRequest } from '../../tabs/api/request';
import { eenPubliekeBijeenkomst } from './een-bijeenkomst-beeld';

type Verzoek = { vraag: string; body: Record<string, unknown> };
/** `weg`: the line drops. */
type Antwoord = { status?: number; json?: unknown } | 'weg';
type Antwoorder = Antwoord | ((verzoek: Verzoek) => Antwoord | Promise<Antwoord>);

export const weigering = (code: Refusal['code'], message: string, pad?: string): Antwoord => ({
  status: 422,
  json: { refusals: [{ code, message, ...(pad ? { pad } : {}) }] },
});

/**
 * The public routes as a screen meets them: `antwoorden` by `POST publiek/aanmelding`; of an array each call takes the next
 * one, the last one stays. What nobody prepared is not found.
 */
export function eenPubliekeServer(antwoorden: Readonly<Record<string, Antwoorder | readonly Antwoorder[]>>) {
  const verzoeken: Verzoek[] = [];
  const aantallen = new Map<string, number>();
  const kies = (vraag: string): Antwoorder => {
    const keuze = antwoorden[vraag] ?? weigering('niet-gevonden', 'Hier is niets.');
    if (!Array.isArray(keuze)) return keuze as Antwoorder;
    const beurt = aantallen.get(vraag) ?? 0;
    aantallen.set(vraag, beurt + 1);
    return keuze[Math.min(beurt, keuze.length - 1)] as Antwoorder;
  };
  const fetch = async (url: RequestInfo | URL, { method = 'GET', body }: RequestInit = {}): Promise<Response> => {
    const vraag = `${method} ${String(url).replace('/api/', '')}`;
    const verzoek: Verzoek = { vraag, body: body ? JSON.parse(String(body)) : {} };
    verzoeken.push(verzoek);
    const keuze = kies(vraag);
    const antwoord = typeof keuze === 'function' ? await keuze(verzoek) : keuze;
    if (antwoord === 'weg') throw new TypeError('fetch failed');
    return Response.json(antwoord.json ?? {}, { status: antwoord.status ?? 200 });
  };
  return {
    api: createPubliekApi(createRequest({ fetch })),
    /** What was asked for with this method and path. */
    verzonden: (vraag: string): readonly Record<string, unknown>[] =>
      verzoeken.filter((verzoek) => verzoek.vraag === vraag).map(({ body }) => body),
  };
}

const SWV = 'Samenwerkingsverband Waterstede';

export const eenPubliekePagina = (over: Partial<PubliekePagina> = {}): PubliekePagina => ({
  swv: SWV,
  bijeenkomst: eenPubliekeBijeenkomst(),
  vragen: [{ id: 'vooraf', label: 'Heb je een vraag vooraf?', soort: 'langeTekst' }],
  stempel: 'stempel-1',
  bewaartermijn: '60 dagen na de bijeenkomst',
  ...over,
});

export const eenEigenAanmelding = (over: Partial<EigenAanmelding> = {}): EigenAanmelding => ({
  swv: SWV,
  bijeenkomst: eenPubliekeBijeenkomst(),
  vragen: eenPubliekePagina().vragen,
  status: 'bevestigd',
  naam: 'Nadia Vlinderstruik',
  email: 'n…@zevenbruggen.example',
  rol: 'ib',
  school: 'De Zeven Bruggen',
  antwoorden: { vraagvooraf: 'Mag ik een casus meenemen?' },
  magWijzigen: true,
  magAfmelden: true,
  ...over,
});

export const eenReactieFormulier = (over: Partial<ReactieFormulier> = {}): ReactieFormulier => ({
  swv: SWV,
  bijeenkomst: eenPubliekeBijeenkomst({ fase: 'voorbij' }),
  terugblikvragen: [{ id: 'gehad', label: 'Wat heb je aan vandaag gehad?' }],
  reagerenTot: '2025-05-29T21:59:59.999Z',
  isGereageerd: false,
  ...over,
});
