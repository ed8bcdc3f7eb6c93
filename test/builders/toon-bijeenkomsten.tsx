import type { BijeenkomstBeeld, BijeenkomstLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import type { Uitkomst } from '../../tabs/api/request';
import { BijeenkomstenKamer } from '../../tabs/bijeenkomsten/BijeenkomstenKamer';
import { HANNA } from './een-adresboek';
import { eenBeeld, eenRij } from './een-bijeenkomst-beeld';
import { toonKamer, type Antwoord, type Verzoek } from './toon-kamer';

export const alsHanna = (over: Partial<Ik> = {}): Ik => ({
  medewerker: HANNA,
  functie: 'consulent, TPO Noorderhaven',
  scholen: [],
  swv: 'Waterstede',
  magDossierOpenen: false,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: true,
  ...over,
});

export const eenLijst = (over: Partial<BijeenkomstLijst> = {}): BijeenkomstLijst => ({
  rijen: [eenRij()],
  wijken: ['Molenkwartier', 'Noorderhaven'],
  ...over,
});

type Opstelling = {
  ik?: Ik;
  pad?: string;
  beeld?: BijeenkomstBeeld;
  lijst?: BijeenkomstLijst;
  /** What the server answers, before the ordinary answers; may throw a `Storing`. */
  antwoord?: Antwoord;
};

const gewoon = ({ path }: Verzoek, { beeld = eenBeeld(), lijst = eenLijst() }: Opstelling): Uitkomst<unknown> => {
  if (path === 'bijeenkomstlijst') return { ok: true, value: lijst };
  if (path === `bijeenkomsten/${beeld.bijeenkomstId}`) return { ok: true, value: beeld };
  throw new Error(`nobody expected ${path}`);
};

/** The room on the screen, with a server that remembers what it was asked. */
export function toonBijeenkomsten(opstelling: Opstelling = {}) {
  const { verzoeken, ...scherm } = toonKamer(<BijeenkomstenKamer ik={opstelling.ik ?? alsHanna()} />, {
    pad: opstelling.pad ?? '/bijeenkomsten',
    server: (verzoek) => opstelling.antwoord?.(verzoek) ?? gewoon(verzoek, opstelling),
  });
  return {
    ...scherm,
    verzoeken,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter(({ method, path }) => method !== 'GET' && path !== 'bijeenkomstlijst'),
  };
}
