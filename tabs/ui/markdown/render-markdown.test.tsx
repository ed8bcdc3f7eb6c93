import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../../test/builders/measure-cpu';
import { renderMarkdown } from './render-markdown';

const html = (tekst: string): string => renderMarkdown(tekst, 2).html;
/** As a browser reads it. */
const lees = (tekst: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html(tekst);
  return root;
};

describe('renderMarkdown', () => {
  it('maakt koppen, stappen, tabellen en links', () => {
    const root = lees(
      '## Zo doe je het\n\n1. Kies **Meer**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[wet](https://wetten.overheid.nl)',
    );
    expect([...root.querySelectorAll('h2, li, strong, td, a')].map(({ tagName }) => tagName)).toEqual([
      'H2',
      'LI',
      'STRONG',
      'TD',
      'TD',
      'A',
    ]);
    expect(root.querySelector('table')?.tabIndex).toBe(0);
    expect([...root.querySelectorAll('td')].map((cel) => cel.dataset['kop'])).toEqual(['a', 'b']);
    expect(root.querySelector('a')?.outerHTML).toContain('rel="noopener noreferrer"');
    expect(root.querySelector('a')?.getAttribute('target')).toBe('_blank');
  });

  it('laat een link binnen de app in zijn venster', () => {
    expect(lees('[x](#/kennisbank/archiveren)').querySelector('a')?.hasAttribute('target')).toBe(false);
  });

  it('geeft koppen een eigen id, ook als ze gelijk zijn', () => {
    const { koppen } = renderMarkdown('## Één **keer**\n\n## Één keer', 3);
    expect(koppen.map(({ tekst }) => tekst)).toEqual(['Één keer', 'Één keer']);
    expect(new Set(koppen.map(({ id }) => id)).size).toBe(2);
    expect(lees('# Boven').querySelector('h2')).not.toBeNull();
    expect(renderMarkdown('## Onder', 3).html).toContain('<h3 id="kop-1-onder">');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](vbscript:msgbox(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](java&Tab;script:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
    '[x](%6Aavascript:alert(1))',
    '[x](data&#58;text/html,<script>alert(1)</script>)',
    '[x](DATA:image/svg+xml,<svg/onload=alert(1)>)',
    '[x](blob:https://a.example/1)',
    '<javascript:alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '[x](https://a.example "a\\" onmouseover=\\"alert(1)")',
    '[x](file:///etc/passwd)',
    '[x](http://onveilig.example)',
    '[x](//ander.example)',
    '![x](https://volg.example/pixel.gif)',
    '![x](x" onerror="alert(1))',
    '[x](https://a.example" onclick="alert(1))',
    '<https://a.example/" onmouseover="alert(1)>',
    '<style>*{display:none}</style>',
    '<form action="https://a.example"><input name=x></form>',
    '<div id="inhoud" style="position:fixed">weg</div>',
    '[x]: javascript:alert(1)\n\n[x]',
    '```html\n<script>alert(1)</script>\n```',
    '`<img src=x onerror=alert(1)>`',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<<SCRIPT>alert(1);//<</SCRIPT>',
    '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  ])('doet niets met %s', (tekst) => {
    const root = lees(tekst);
    expect(
      root.querySelector('script, img, svg, iframe, style, form, input, object, embed, math, link, div'),
    ).toBeNull();
    for (const element of root.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src$/);
        if (name === 'href') expect(value).toMatch(/^(https:\/\/|mailto:|#)/i);
      }
  });

  it.each(['[', '*', '`', '<', '(', '>', '| ', '![', '[a](', '**_', '~~a', '# a\n', '- ', '&#x', '<a '])(
    'blijft snel bij tien miljoen tekens %j, zoals iemand ze plakt',
    (teken) => {
      const tekst = teken.repeat(10_000_000 / teken.length);
      expect(measureCpu(() => void html(tekst))).toBeLessThan(5000);
    },
  );

  const rij = (aantal: number) => `|${'a|'.repeat(aantal)}\n`;
  const tabel = (kolommen: number, rijen: number) =>
    `${rij(kolommen)}|${'-|'.repeat(kolommen)}\n${rij(kolommen).repeat(rijen)}`;
  it.each([
    ['2.000 kolommen', `Ervoor\n\n${tabel(2000, 1)}${'|\n'.repeat(3000)}`],
    ['te veel rijen', `Ervoor\n\n${tabel(20, 1)}${'|\n'.repeat(3000)}`],
    ['veel kleine tabellen', `Ervoor\n\n${`${tabel(20, 1)}${'|\n'.repeat(60)}\n`.repeat(30)}`],
  ])('zet een zin in de plaats van een tabel met %s, en laat de rest staan', (_, tekst) => {
    const begin = performance.now();
    const root = lees(`${tekst}\n\nErna`);
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(root.textContent).toContain('Ervoor');
    expect(root.textContent).toContain('een tabel die te groot is om te tonen');
    expect(root.querySelectorAll('td').length).toBeLessThanOrEqual(2000);
    expect(root.textContent).toContain('Erna');
  });

  it('toont een tabel van twintig kolommen en honderd rijen', () => {
    expect(lees(tabel(20, 100)).querySelectorAll('td')).toHaveLength(2000);
  });

  it('toont de eerste 20.000 tekens: langer wordt een artikel niet bewaard', () => {
    expect(lees('a'.repeat(20_001)).textContent?.trim()).toHaveLength(20_000);
  });
});
