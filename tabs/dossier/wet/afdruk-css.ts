/** On paper: A4, 10.5 pt, light, and nothing of the app around it. `[data-afdruk]` stands directly in the body. */
export const AFDRUK_CSS = `
@media print {
  html, body { height: auto !important; background: #fff !important; }
  body > :not([data-afdruk]) { display: none !important; }
  [data-afdruk] { display: block !important; font: 10.5pt/1.4 'Segoe UI', Arial, sans-serif; color: #000; }
  [data-afdruk] table { width: 100%; border-collapse: collapse; }
  [data-afdruk] thead td { padding-bottom: 6mm; font-size: 9pt; border-bottom: 0.5pt solid #000; }
  [data-afdruk] tbody td { padding-top: 4mm; }
  [data-afdruk] h1 { font-size: 16pt; margin: 0 0 3mm; }
  [data-afdruk] h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
  [data-afdruk] p { margin: 0 0 1.5mm; }
  [data-afdruk] .oordeel { border: 1pt solid #000; padding: 3mm 4mm; }
  [data-afdruk] .oordeel strong { font-size: 12pt; }
  [data-afdruk] li { margin-bottom: 2mm; break-inside: avoid; }
  [data-afdruk] .noot { margin-top: 6mm; font-size: 9pt; }
  @page { size: A4; margin: 16mm 18mm 18mm;
    @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages); font: 9pt 'Segoe UI', Arial, sans-serif; } }
}`;
