import PDFDocument from 'pdfkit';
import type { OppDocument } from '@domain/opp/opp-document';
import type { MakePdf } from '../../ports';
import { composeRows } from './compose-rows';
import { drawFragment } from './draw-fragment';
import { drawFrame } from './draw-frame';
import type { Pen } from './draw-text';
import { PAGE } from './page-style';
import { paginate } from './paginate';
import { createStructure } from './structure';

/** Title, language and dates of the file. No name of a pupil: this shows in a window title and in a search index. */
const openPdf = ({ titel, kenmerk }: OppDocument, op: string): PDFKit.PDFDocument =>
  new PDFDocument({
    // Without this pdfkit loads Helvetica from its own folder, which a bundle does not have.
    font: '',
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: `${titel} ${kenmerk}`, Creator: 'TOP Dossier', CreationDate: new Date(op), ModDate: new Date(op) },
  });

function finish(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
}

/**
 * Draws an OPP as a tagged PDF on A4. The same document and moment give the same bytes. `gemaakt.op` is an instant.
 * Import this file only when a PDF is asked for: pdfkit and the fonts are large.
 */
export function createMakePdf(): MakePdf {
  return async (document, gemaakt) => {
    const pdf = openPdf(document, gemaakt.op);
    const root = pdf.struct('Document');
    pdf.addStructure(root);

    const pen: Pen = { pdf, fonts: {} };
    const rows = composeRows(createStructure(pdf), root, document.blokken);
    const pages = paginate(rows, { top: PAGE.top, bottom: PAGE.height - PAGE.bottom });
    pages.forEach((fragments, index) => {
      pdf.addPage();
      drawFrame(pen, { document, gemaakt, page: index + 1, pages: pages.length });
      fragments.forEach((fragment) => drawFragment(pen, fragment));
    });
    return finish(pdf);
  };
}
