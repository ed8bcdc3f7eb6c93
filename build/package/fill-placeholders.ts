import type { Omgeving } from './read-omgeving';

const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;

/** The names that a text asks for, each once. */
export const listPlaceholders = (tekst: string): readonly string[] => [
  ...new Set([...tekst.matchAll(PLACEHOLDER)].map(([, naam = '']) => naam)),
];

/** As it may stand within quotes in JSON. */
const toJsonTekst = (waarde: string): string => JSON.stringify(waarde).slice(1, -1);

/** Puts the values in their places; a name without a value stays as it is, for the check to find. */
export const fillPlaceholders = (tekst: string, omgeving: Omgeving): string =>
  tekst.replace(PLACEHOLDER, (heel, naam: string) => {
    const waarde = omgeving[naam]?.trim();
    return waarde ? toJsonTekst(waarde) : heel;
  });
