import { describe, expect, it } from 'vitest';
import { composeSvg } from './compose-svg';

const woord = (tekst: string, personen: number) => ({ woord: tekst, personen, varianten: [], antwoordIds: [] });
const PLAAT = {
  woorden: [woord('R&D <b>', 9), woord('stap 8', 4)],
  plaatsen: [
    { tekst: 'R&D <b>', grootte: 40, x: 0, y: 5 },
    { tekst: 'stap 8', grootte: 20, x: -60, y: 40 },
  ],
  vraag: 'Wat heb je verder nog nodig als het gaat om handelingsgericht werken en TOP dossier?',
  onderschrift: 'Extra bijeenkomst · 15 mei 2025',
};

describe('composeSvg', () => {
  it('zet de wolk op wit, met de vraag en de bijeenkomst eronder', () => {
    const { svg } = composeSvg(PLAAT);
    expect(svg).toContain('fill="#ffffff"');
    expect(svg).toMatch(
      />Wat heb je verder nog nodig als het gaat om<.*\n.*>handelingsgericht werken en TOP dossier\?</,
    );
    expect(svg).toContain('>Extra bijeenkomst · 15 mei 2025<');
    expect(svg).toContain('font-size="40" fill="#5b5fc7"');
    expect(svg).toContain('font-size="20" fill="#424242"');
  });

  it('laat tekens die in een tekening iets betekenen tekst zijn', () => {
    const { svg } = composeSvg({ ...PLAAT, onderschrift: 'A "<script>" \u0007 & B' });
    expect(svg).toContain('R&amp;D &lt;b&gt;');
    expect(svg).toContain('A &quot;&lt;script&gt;&quot;');
    expect(svg).not.toMatch(/<script|\u0007/);
  });

  it('wordt groter met de schaal, en hoger met een lange vraag', () => {
    const klein = composeSvg({ ...PLAAT, vraag: 'Kort?' }, 1);
    expect(composeSvg({ ...PLAAT, vraag: 'Kort?' }, 3).breedte).toBe(klein.breedte * 3);
    expect(composeSvg(PLAAT, 1).hoogte).toBeGreaterThan(klein.hoogte);
  });
});
