import type { OppBlok, OppDocument } from '@domain/opp/opp-document';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
const wrap = (tag: string, text: string, attributes = ''): string => `<${tag}${attributes}>${escape(text)}</${tag}>`;

function toHtml(blok: OppBlok): string {
  switch (blok.soort) {
    case 'kop':
      return `<h${blok.niveau}>${escape(blok.tekst)}${blok.isWettelijk ? ' <small>Wettelijk</small>' : ''}</h${blok.niveau}>`;
    case 'alinea':
      return wrap('p', blok.tekst);
    case 'lijst':
      return `<ul>${blok.items.map((item) => wrap('li', item)).join('')}</ul>`;
    case 'kenmerken': {
      const rows = blok.rijen.map(
        ({ label, waarde }) => `<tr>${wrap('th', label, ' scope="row"')}${wrap('td', waarde)}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    }
    case 'tabel': {
      const head = blok.kolommen.map((kolom) => wrap('th', kolom, ' scope="col"')).join('');
      const rows = blok.rijen.map(([first = '', ...rest]) => {
        return `<tr>${wrap('th', first, ' scope="row"')}${rest.map((cel) => wrap('td', cel)).join('')}</tr>`;
      });
      return `<table>${wrap('caption', blok.onderschrift)}<thead><tr>${head}</tr></thead>${rows.join('')}</table>`;
    }
  }
}

const CSS = `
@page { size: A4; margin: 54px 46px 50px }
body { font: 10.5pt/1.33 'Open Sans', 'DejaVu Sans', sans-serif; color: #1d1d2c; margin: 0 }
h1, h2 { color: #3d3e78; break-after: avoid } h1 { font-size: 20pt } h2 { font-size: 14pt; border-bottom: 1px solid #d4d4de }
h3 { font-size: 11.5pt; break-after: avoid } small { font-size: 9pt; border: 1px solid; border-radius: 3px; padding: 0 6px }
table { width: 100%; border-collapse: collapse; font-size: 10pt } th { text-align: left } tr { border-bottom: 1px solid #d4d4de }
th, td { vertical-align: top; padding: 2px 12px 2px 0 }`;

/** The same content as the PDF as one page of HTML, for a browser to print: the baseline of the row "OPP als PDF". */
export const oppAsHtml = (document: OppDocument): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escape(`${document.titel} ${document.kenmerk}`)}</title>` +
  `<style>${CSS}</style></head><body>${document.blokken.map(toHtml).join('\n')}</body></html>`;
