import type { Medewerker } from '@domain/adresboek/medewerker';
import { expect } from 'vitest';
import { expectVeiligeKoppen } from './expect-veilige-koppen';
import type { Scenario, Weigering, Wie } from './start-scenario';
import type { Ontvangen } from './send-verzoek';

const eenCollega = (nummer: number, over: Pick<Medewerker, 'naam' | 'rollen'> & Partial<Medewerker>): Medewerker => ({
  id: `0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e300${nummer}`,
  email: `collega-${nummer}@waterstede.example`,
  scholen: ['99AA00'],
  ...over,
});
/** Roles that no persona of the demo world has, or not at this school. */
export const MEER: Record<string, Medewerker> = {
  saar: eenCollega(1, { naam: 'Saar Ooievaar', rollen: ['schoolleider'] }),
  anke: eenCollega(2, { naam: 'Anke Wulp', rollen: ['leerkracht'], groepen: ['7'] }),
  bo: eenCollega(3, { naam: 'Bo Vuurvlinder', rollen: ['beheer'], scholen: [] }),
};

export type Vraag = readonly [vraag: string, body?: unknown];

/** A table as text: the personas on the first line, then a case and its status for each of them. */
export function readRolTabel(tekst: string) {
  const [kolommen = [], ...rijen] = tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/[\s|]+/));
  const rijenMetGetal = rijen.map(([geval = '', ...statussen]) => [geval, statussen.map(Number)] as const);
  const scheef = rijenMetGetal.filter(([, statussen]) => statussen.length !== kolommen.length).map(([geval]) => geval);
  if (scheef.length > 0) throw new Error(`Not a status for each persona: ${scheef.join(', ')}`);
  return {
    kolommen,
    verwacht: rijenMetGetal,
    /** The names of the routes it is about; what follows a colon is a case of one route. */
    routes: rijenMetGetal.map(([geval]) => geval.split(':')[0] ?? ''),
    perPersona: (waarden: readonly unknown[]) =>
      Object.fromEntries(kolommen.map((persona, i) => [persona, waarden[i]] as const)),
  };
}

export async function sendAls<T>(
  scenario: Scenario,
  persona: string,
  [vraag, json]: Vraag,
): Promise<Ontvangen<Partial<Weigering> & T>> {
  const [methode = '', pad = ''] = vraag.split(' ');
  const wie: Wie = MEER[persona] ?? persona;
  const token = persona === 'geen' ? undefined : await scenario.tokenOf(wie);
  const antwoord = await scenario.send({ methode, pad: `/api/${pad}`, token, json });
  expectVeiligeKoppen(antwoord.koppen, `${persona} ${vraag}`);
  return antwoord as Ontvangen<Partial<Weigering> & T>;
}

const CODE: Record<number, readonly string[]> = {
  401: ['niet-aangemeld'],
  403: ['niet-in-adresboek', 'geen-toegang'],
  404: ['niet-gevonden'],
};

/** A refusal says the right thing, and left everything as it was. */
export function expectNietsGedaan(antwoord: { status: number; body: Partial<Weigering>; isVeranderd: boolean }): void {
  expect(CODE[antwoord.status]).toContain(antwoord.body.refusals?.[0]?.code);
  expect(antwoord.isVeranderd).toBe(false);
}
