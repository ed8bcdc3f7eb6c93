import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { listReactieVelden } from '@domain/bijeenkomst/reactie-velden';
import type { Tabel } from '../../ports';
import { toCel, toKolom } from './to-cel';

/** The feedback. No name, no moment, and in the order of the ids, which says nothing: nobody can be recognised by it. */
export function composeAntwoordenTabel({ antwoorden }: Bijeenkomst, reacties: readonly Reactie[]): Tabel {
  const velden = listReactieVelden(readGegevens(antwoorden).terugblikvragen).filter((veld) => veld.soort !== 'lijst');
  return {
    naam: 'Antwoorden',
    kolommen: velden.map(toKolom),
    rijen: reacties.map((reactie) => velden.map((veld) => toCel(veld, reactie.antwoorden[veld.naam]))),
  };
}
