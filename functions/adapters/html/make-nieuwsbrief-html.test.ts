// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { NieuwsbriefOnderdeel } from '@domain/nieuwsbrief/nieuwsbrief';
import { makeNieuwsbriefHtml } from './make-nieuwsbrief-html';
import { createRenderMarkdown } from './render-markdown';

/** What somebody with bad intentions pastes. */
const VIJANDIG = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '[klik](vbscript:x)',
  '![foto](https://spion.example/pixel.gif)',
  '[a](https://x.example "\\" onmouseover=alert(1) \\"")',
  '<https://x.example/"onclick=alert(1)>',
  '<style>*{display:none}</style>',
  '</td></tr></table><iframe src="https://x.example"></iframe>',
  '```html\n<script>alert(1)</script>\n```',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
].join('\n\n');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const elementen = (html: string) => [...parse(html).querySelectorAll('*')];
const onderdeel = (over: Partial<NieuwsbriefOnderdeel> = {}): NieuwsbriefOnderdeel => ({
  id: 'o-1',
  onderdeelSoort: 'tekst',
  titel: 'Nieuws',
  tekst: 'Hallo.',
  ...over,
});
const mail = (over: Partial<Parameters<typeof makeNieuwsbriefHtml>[0]> = {}) =>
  makeNieuwsbriefHtml({
    titel: 'Nieuwsbrief januari',
    inleiding: '',
    onderdelen: [onderdeel()],
    swv: 'Waterstede',
    links: { pagina: 'https://top.example/?nieuwsbrief=1', uitschrijven: 'https://top.example/?pagina=uitschrijven#t' },
    ...over,
  });

describe('createRenderMarkdown', () => {
  const render = createRenderMarkdown();

  it('maakt van vijandige tekst niets dat draait, laadt of vermomd is', () => {
    const namen = elementen(render(VIJANDIG)).map(({ localName }) => localName);
    expect(namen.filter((naam) => ['script', 'img', 'style', 'iframe', 'form', 'object'].includes(naam))).toEqual([]);
    for (const element of elementen(render(VIJANDIG)))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^https:/);
      }
    expect(parse(render(VIJANDIG)).body.textContent).toContain('<script>alert(1)</script>');
  });

  it('houdt koppen onder de titel van het onderdeel, en maakt lijsten en links', () => {
    const html = render('# Kop\n\n- een\n- twee\n\n[site](https://swv.example) en [mail](mailto:a@swv.example)');
    expect(html).toContain('<h3>Kop</h3>');
    expect(parse(html).querySelectorAll('li')).toHaveLength(2);
    expect([...parse(html).querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://swv.example',
      'mailto:a@swv.example',
    ]);
  });
});

describe('makeNieuwsbriefHtml', () => {
  it('laadt niets van buiten en heeft geen script, ook met vijandige tekst op elke plek', () => {
    const html = mail({
      titel: '</title><script>alert(1)</script>',
      inleiding: VIJANDIG,
      swv: '<b>Waterstede</b>',
      onderdelen: [
        onderdeel({ titel: '"><img src=x onerror=alert(1)>', tekst: VIJANDIG, link: 'https://x.example/?a="b' }),
      ],
    });
    expect(parse(html).querySelectorAll('script,img,link,iframe,style,[src],[background]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(/);
    expect(parse(html).title).toBe('</title><script>alert(1)</script>');
  });

  it('is in het Nederlands, hoogstens 600 breed, en laat de kleuren van tekst aan het mailprogramma', () => {
    const document = parse(mail());
    expect(document.documentElement.lang).toBe('nl');
    expect(
      [...document.querySelectorAll('table')].every((table) => table.getAttribute('role') === 'presentation'),
    ).toBe(true);
    expect(mail()).toContain('max-width:600px');
    expect(document.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).toBe('light dark');
    expect(mail()).not.toContain('background');
    expect([...document.querySelectorAll('h1,h2')].map(({ textContent }) => textContent)).toEqual([
      'Nieuwsbrief januari',
      'Nieuws',
    ]);
  });

  it('past op een telefoon: een lang woord breekt af en duwt de tabel niet breder', () => {
    expect(mail()).toContain('table-layout:fixed');
    const cellen = [...parse(mail()).querySelectorAll('table table td')];
    expect(cellen.length).toBeGreaterThan(2);
    expect(cellen.every((cel) => cel.getAttribute('style')?.includes('overflow-wrap:anywhere'))).toBe(true);
  });

  it('heeft altijd een regel om je uit te schrijven, met het token achter het hekje', () => {
    const links = [...parse(mail()).querySelectorAll('a')];
    expect(links.find(({ textContent }) => textContent === 'Schrijf je uit')?.getAttribute('href')).toBe(
      'https://top.example/?pagina=uitschrijven#t',
    );
  });
});
