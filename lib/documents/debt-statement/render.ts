import { formatAccountNumber } from '@/lib/format';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawPageNumber } from '../page/page-number';
import { drawCounterfoil } from '../slip/counterfoil';
import { drawCutLine } from '../slip/cut-line';
import { drawSlipHead } from '../slip/head';
import { drawPaymentPanel } from '../slip/payment-panel';
import { drawPremisesPanel } from '../slip/premises-panel';
import { drawUtilityHalf } from '../slip/utility-half';
import { drawContinuationHead } from './continuation-head';
import { panelFigures, paymentFields } from './figures';
import type { DebtStatementDocument } from './model';
import { layout, rows } from './page-layout';
import { type PageCapacity, type PageContent, paginate, rowsUsed } from './paginate';
import { drawSummary } from './summary';
import { drawTables } from './tables';

const capacity: PageCapacity = { first: 13, next: 46, extraTable: 4 };
const airyRows = 11;

/**
 * The debt statement as an A4 PDF: the customer's half above, below it the half that the collector keeps.
 * The first page alone can be paid; bills beyond its 26 continue on further pages. The same model gives the same bytes.
 * Throws RangeError when the bar code is not of an even number of digits, or the notices exceed their room.
 * Source: manual da Loja Virtual, "Extrato de Débitos - Modelo"; FEBRABAN, layout de arrecadação v7.
 */
export function renderDebtStatement(model: DebtStatementDocument): Promise<Uint8Array> {
  const [first, ...following] = paginate(model.bills, model.others, capacity);
  const pages = following.length + 1;
  return producePdf(pdfInfo(model), (sheet) => {
    drawFirstPage(sheet, model, { content: first ?? { pairs: [], others: [] }, pages });
    following.forEach((content, index) => {
      drawFollowingPage(sheet, model, { content, page: index + 2, pages });
    });
  });
}

function pdfInfo({ accountNumber, sequence, utility, issuedOn }: DebtStatementDocument): PdfInfo {
  return {
    title: `Extrato de débito – matrícula ${formatAccountNumber(accountNumber)} – nº ${sequence}`,
    subject: 'Extrato de débito do imóvel',
    author: utility.name,
    issuedOn,
  };
}

function drawFirstPage(
  sheet: Sheet,
  model: DebtStatementDocument,
  { content, pages }: { content: PageContent; pages: number },
): void {
  drawSlipHead(sheet, model);
  drawPaymentPanel(sheet, 'Extrato de débito do imóvel', panelFigures(model));
  drawPremisesPanel(sheet, model);
  const rowHeight = pages === 1 && rowsUsed(content, capacity) <= airyRows ? rows.airy : rows.tight;
  let y = drawTables(sheet, content, { y: layout.tables.y, rowHeight, continued: false });
  if (pages > 1) {
    drawContinuedNote(sheet, y);
    y += rows.tight;
  }
  drawSummary(sheet, model, y + rows.gap);
  drawCounterfoil(sheet, `Emitido por: ${model.issuedBy}`, layout.counterfoil);
  drawCutLine(sheet);
  drawUtilityHalf(sheet, model, paymentFields(model));
  drawPageNumber(sheet, 1, pages);
}

function drawFollowingPage(
  sheet: Sheet,
  model: DebtStatementDocument,
  { content, page, pages }: { content: PageContent; page: number; pages: number },
): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
  drawContinuationHead(sheet, model);
  const y = layout.continuationTables.y;
  drawTables(sheet, content, { y, rowHeight: rows.tight, continued: true });
  drawPageNumber(sheet, page, pages);
}

function drawContinuedNote(sheet: Sheet, y: number): void {
  leaf(sheet, 'P', () => {
    const place = { x: layout.right, y: y + rows.tight * 0.75, align: 'right' } as const;
    write(sheet, 'A lista continua na página 2.', { ...place, size: 8.5, weight: 'semibold' });
  });
}
