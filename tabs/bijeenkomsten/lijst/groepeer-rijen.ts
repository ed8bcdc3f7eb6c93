import type { BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';

export type RijGroep = { sleutel: string; isReeks: boolean; rijen: readonly BijeenkomstRij[] };

/** Without a day it comes last. */
const dagVan = ({ datum, van }: BijeenkomstRij): string => `${datum || '9999'} ${van}`;

/**
 * Bijeenkomsten of one reeks stand together in order of day, where the first of them stands; the others stay in their order. A reeks of which
 * one is left is no group.
 */
export function groepeerRijen(rijen: readonly BijeenkomstRij[]): readonly RijGroep[] {
  const vanReeks = (reeksId: string) => rijen.filter((rij) => rij.reeksId === reeksId);
  const opDag = (a: BijeenkomstRij, b: BijeenkomstRij) => dagVan(a).localeCompare(dagVan(b));
  const groepen: RijGroep[] = [];
  for (const rij of rijen) {
    const reeks = rij.reeksId ? vanReeks(rij.reeksId) : [];
    const laatste = groepen.at(-1);
    if (reeks.length > 1) {
      if (reeks[0] === rij) groepen.push({ sleutel: rij.reeksId ?? '', isReeks: true, rijen: reeks.toSorted(opDag) });
    } else if (laatste && !laatste.isReeks)
      groepen[groepen.length - 1] = { ...laatste, rijen: [...laatste.rijen, rij] };
    else groepen.push({ sleutel: rij.bijeenkomstId, isReeks: false, rijen: [rij] });
  }
  return groepen;
}

/** `Reeks Wijkbijeenkomst`: the words that all titles begin with. */
export function noemReeks(rijen: readonly BijeenkomstRij[]): string {
  const [eerste = [], ...rest] = rijen.map(({ titel }) => titel.split(' '));
  const anders = eerste.findIndex((woord, plaats) => rest.some((woorden) => woorden[plaats] !== woord));
  return ['Reeks', ...(anders === -1 ? eerste : eerste.slice(0, anders))].join(' ');
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

/** `6 bijeenkomsten · 90 van 144 plekken` */
export function beschrijfReeks(rijen: readonly BijeenkomstRij[]): string {
  const bezet = som(rijen.map(({ tellingen }) => tellingen.bezet));
  const capaciteit = som(rijen.map(({ tellingen }) => tellingen.capaciteit));
  return `${rijen.length} bijeenkomsten · ${bezet} van ${capaciteit} plekken`;
}
