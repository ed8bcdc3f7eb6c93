import type { Font } from './fonts/fonts';

type Reference = PDFKit.PDFKitReference;

/** Adds a font to a document as it is. pdfkit would read, measure, cut and compress it again for each document. */
export function embedFont(pdf: PDFKit.PDFDocument, { data, file, characterMap, widths }: Font): Reference {
  const add = (entries: object, stream?: Uint8Array): Reference => {
    const reference = pdf.ref(stream ? { ...entries, Filter: 'FlateDecode' } : entries);
    reference.end(stream);
    return reference;
  };
  const descriptor = add({
    Type: 'FontDescriptor',
    FontName: data.name,
    // Has letters that are not in the Latin alphabet of PDF.
    Flags: 4,
    FontBBox: data.box,
    ItalicAngle: 0,
    Ascent: data.ascent,
    Descent: data.descent,
    CapHeight: data.capHeight,
    XHeight: data.xHeight,
    StemV: 0,
    FontFile2: add({ Length1: data.size }, file),
  });
  const descendant = add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: data.name,
    // As bytes: pdfkit writes a text as a name.
    CIDSystemInfo: { Registry: Buffer.from('Adobe'), Ordering: Buffer.from('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, widths],
    CIDToGIDMap: 'Identity',
  });
  return add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: data.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: add({}, characterMap),
  });
}
