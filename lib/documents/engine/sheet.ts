import PDFDocument from 'pdfkit';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { fixedClock } from '@/lib/kernel/clock';
import { faces } from './faces';

type Element = PDFKit.PDFStructureElement;

/** Where drawing goes: the open document, and the structure element that what is drawn belongs to. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly parent: Element;
}

/** What a reader's title bar and an archive say. `issuedOn` also makes the file's identifier. */
export interface PdfInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly issuedOn: CivilDate;
}

/**
 * An A4 document in pt-BR, tagged for assistive technology, fonts embedded, from what `draw` puts on it.
 * `draw` opens its pages with `addSheet`. The same info and drawing give the same bytes.
 * Source: ISO 32000-1 (PDF 1.7), 14.7 and 14.8; ABNT NBR 17225:2025.
 */
export function producePdf(info: PdfInfo, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = openDocument(info);
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    draw({ pdf, parent: root });
    root.end();
    pdf.end();
  });
}

/** Opens the next page; margins are the drawing's business, so that nothing ever flows to a page of its own. */
export function addSheet({ pdf }: Sheet): void {
  pdf.addPage({ size: 'A4', margin: 0 });
}

function openDocument({ title, subject, author, issuedOn }: PdfInfo): PDFKit.PDFDocument {
  // Noon in UTC falls on that day in all of Brazil.
  const issuedAt = fixedClock(`${issuedOn}T12:00:00Z`).now();
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'pt-BR',
    displayTitle: true,
    // No default face: PDFKit would open it again at every change back to it.
    font: null as unknown as string,
    info: {
      Title: xmlSafe(title),
      Subject: xmlSafe(subject),
      Author: xmlSafe(author),
      Creator: 'Loja Virtual',
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  });
  // PDFKit takes a parsed font as well; its type declarations know of paths and bytes only.
  for (const [weight, face] of Object.entries(faces())) pdf.registerFont(weight, face as unknown as string);
  return pdf;
}

// PDFKit copies these into the XMP packet without escaping them.
function xmlSafe(text: string): string {
  return text.replaceAll('&', 'e').replaceAll(/[<>]/g, '');
}
