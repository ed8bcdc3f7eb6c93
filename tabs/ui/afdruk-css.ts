/** On paper: A4, light, and nothing of the app around it. `[data-afdruk]` stands directly in the body. */
export const AFDRUK_CSS = `
@media print {
  html, body { height: auto !important; background: #fff !important; color-scheme: light !important; }
  body > :not([data-afdruk]) { display: none !important; }
  [data-afdruk] { display: block !important; font: 10.5pt/1.4 'Segoe UI', Arial, sans-serif; color: #000; }
  [data-afdruk] h1 { font-size: 16pt; margin: 0 0 1mm; }
  [data-afdruk] h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
  [data-afdruk] p { margin: 0 0 1mm; }
  [data-afdruk] .klein { font-size: 9pt; font-weight: 400; }
  [data-afdruk] table { width: 100%; border-collapse: collapse; margin-top: 4mm; }
  [data-afdruk] thead { display: table-header-group; }
  [data-afdruk] th, [data-afdruk] td { border: 0.5pt solid #666; padding: 1.5mm 2mm; text-align: left; vertical-align: top; }
  [data-afdruk] thead th { background: #eee; font-size: 9pt; print-color-adjust: exact; }
  [data-afdruk] tbody th { font-weight: 600; }
  [data-afdruk] :is(h1, h2, p, tbody th, tbody th + td) { overflow-wrap: anywhere; }
  [data-afdruk] tr { break-inside: avoid; }
  [data-afdruk] .getal { text-align: right; font-variant-numeric: tabular-nums; }
  [data-afdruk] .handtekening { width: 55mm; height: 10mm; }
  [data-afdruk] .staaf { height: 3mm; border: 0.5pt solid #000; }
  [data-afdruk] .staaf span { display: block; height: 100%; background: #555; print-color-adjust: exact; }
  @page { size: A4; margin: 16mm 16mm 18mm;
    @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 9pt 'Segoe UI', Arial, sans-serif; } }
}`;
