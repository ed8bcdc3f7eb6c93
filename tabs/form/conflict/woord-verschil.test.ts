import { describe, expect, it } from 'vitest';
import { vergelijkWoorden } from './woord-verschil';

const toon = (stukken: readonly { tekst: string; isAnders: boolean }[]) =>
  stukken.map(({ tekst, isAnders }) => (isAnders ? `[${tekst.trim()}]` : tekst.trim())).join(' ');
const vergelijk = (links: string, rechts: string) => {
  const verschil = vergelijkWoorden(links, rechts);
  return [toon(verschil.links), toon(verschil.rechts)];
};

describe('vergelijkWoorden', () => {
  it.each([
    [
      'Zij oefent elke dag kort.',
      'Zij oefent vier keer per week kort.',
      'Zij oefent [elke dag] kort.',
      'Zij oefent [vier keer per week] kort.',
    ],
    ['a b c', 'a c', 'a [b] c', 'a c'],
    ['', 'nieuw', '', '[nieuw]'],
    ['weg', '', '[weg]', ''],
    ['a  b\nc', 'a b c', 'a  b\nc', 'a b c'],
    ['a b', 'c d', '[a b]', '[c d]'],
  ])('vergelijkt %j met %j', (links, rechts, linksUit, rechtsUit) =>
    expect(vergelijk(links, rechts)).toEqual([linksUit, rechtsUit]),
  );

  it('laat geen letter van een van beide weg', () => {
    const [links, rechts] = ['Een  lange\n\ntekst, met regels. ', 'Een andere tekst\nmet regels.'];
    const uit = vergelijkWoorden(links, rechts);
    expect(uit.links.map(({ tekst }) => tekst).join('')).toBe(links);
    expect(uit.rechts.map(({ tekst }) => tekst).join('')).toBe(rechts);
  });
});
