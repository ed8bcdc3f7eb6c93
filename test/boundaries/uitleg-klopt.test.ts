import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['domain', 'functions', 'tabs'];

const isBron = (pad: string): boolean =>
  /\.tsx?$/.test(pad) && !/\.test\.tsx?$/.test(pad) && !pad.includes('kennisbank/standaard');
const bron = ROOMS.flatMap((room) =>
  readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' })
    .filter(isBron)
    .map((pad) => readFileSync(`${root}${room}/${pad}`, 'utf8')),
)
  .join('\n')
  .replace(/\s+/g, ' ');

/** `Tussendoel toevoegen`: made of the name of a row. */
const rijKnoppen = STAPPEN.flatMap(({ velden }) =>
  velden.flatMap((veld) => (veld.soort === 'lijst' ? [veld.rijNaam] : [])),
).map((rijNaam) => `${rijNaam.charAt(0).toUpperCase()}${rijNaam.slice(1)} toevoegen`);

const escape = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text of the product begins with these words; a number may be a placeholder there. */
function staatInProduct(woorden: string): boolean {
  if (rijKnoppen.includes(woorden)) return true;
  const patroon = escape(woorden).replace(/\d+/g, '(?:\\d+|\\$?\\{[^}]*\\})');
  return new RegExp(`['"\`>] ?${patroon}(?![\\p{L}\\p{N}])`, 'u').test(bron);
}

const vetInArtikelen = STANDAARD_ARTIKELEN.flatMap(({ artikelId, tekst }) =>
  [...tekst.matchAll(/\*\*(.+?)\*\*/g)].map(([, woorden = '']) => [artikelId, woorden] as const),
);

describe('vette woorden in de uitleg', () => {
  it('zijn er veel', () => {
    expect(vetInArtikelen.length).toBeGreaterThan(100);
  });

  it.each(vetInArtikelen)('%s: het product kent %j', (_, woorden) => {
    expect(staatInProduct(woorden)).toBe(true);
  });

  it('vallen op als het product ze niet kent', () => {
    expect(
      ['Heropen stap 4', 'Toon ook 3 gearchiveerde dossiers', 'Opp als pdf', 'Meld alles gereed'].map(staatInProduct),
    ).toEqual([true, true, false, false]);
  });
});
