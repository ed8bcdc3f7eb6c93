/** On paper: A4, 10.5 pt, light, and nothing of the app around it. `[data-afdruk]` stands directly in the body. */
export const AFDRUK_CSS = `
@media print {
  html, body { height: auto !important; background: #fff !important; color-scheme: light !important; }
  body > :not([data-afdruk]) { display: none !important; }
  [data-afdruk] { display: block !important; font: 10.5pt/1.4 'Segoe UI', Arial, sans-serif; color: #000; background: #fff;
    forced-color-adjust: none; }
  [data-afdruk] table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  [data-afdruk] td { padding: 0; }
  [data-afdruk] .kop { margin-bottom: 4mm; padding-bottom: 3mm; font-size: 9pt; border-bottom: 0.5pt solid #000; }
  [data-afdruk] h1 { font-size: 16pt; margin: 0 0 3mm; }
  [data-afdruk] h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
  [data-afdruk] h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
  [data-afdruk] p { margin: 0 0 1.5mm; }
  [data-afdruk] :is(p, dd, li, h1) { overflow-wrap: anywhere; orphans: 3; widows: 3; }
  [data-afdruk] .klein { font-size: 9pt; }
  [data-afdruk] .oordeel { border: 1pt solid #000; padding: 3mm 4mm; }
  [data-afdruk] .oordeel strong { font-size: 12pt; }
  [data-afdruk] li { margin-bottom: 2mm; break-inside: avoid; }
  [data-afdruk] .noot { margin-top: 6mm; font-size: 9pt; }
  [data-afdruk] .velden { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); column-gap: 6mm; row-gap: 3.5mm;
    margin: 4mm 0 0; }
  [data-afdruk] .veld { grid-column: span 6; min-width: 0; }
  [data-afdruk] .breed-1 { grid-column: span 2; }
  [data-afdruk] .breed-2 { grid-column: span 4; }
  [data-afdruk] dt { font-weight: 600; break-after: avoid; }
  [data-afdruk] dd { margin: 0; white-space: pre-line; }
  [data-afdruk] .wet { font-size: 9pt; font-weight: 400; border: 0.5pt solid #000; border-radius: 2pt; padding: 0 1mm; }
  [data-afdruk] dd ol { margin: 1.5mm 0 0; padding: 0; list-style: none; white-space: normal; }
  [data-afdruk] dd li { border: 0.5pt solid #666; padding: 2mm 3mm; }
  [data-afdruk] dd li .velden { margin: 0; row-gap: 2mm; }
  [data-afdruk] dd li dt { font-size: 9pt; }
  [data-afdruk] .erbij { margin-top: 4mm; }
  [data-afdruk] .regels { margin: 4mm 0 0; padding: 0; list-style: none; }
  [data-afdruk] .regels li { margin-bottom: 4mm; }
  [data-afdruk] .tekst { white-space: pre-line; }
  @page { size: A4; margin: 16mm 18mm 18mm;
    @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 9pt 'Segoe UI', Arial, sans-serif; } }
}`;
