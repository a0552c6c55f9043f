import { formatAccountNumber } from '@/lib/format';
import { fixedClock } from '@/lib/kernel/clock';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf, pagination } from '../engine/tags';
import { write } from '../engine/text';
import { drawCounterfoil, drawCutLine } from './counterfoil';
import { drawDemonstrationMark } from './demonstration-mark';
import { drawContinuationHead, drawLetterhead } from './letterhead';
import type { DebtStatementDocument } from './model';
import { layout, rows } from './page-layout';
import { type PageCapacity, type PageContent, paginate, rowsUsed } from './paginate';
import { drawPaymentPanel } from './payment-panel';
import { drawPremisesPanel } from './premises-panel';
import { drawSummary } from './summary';
import { drawTables } from './tables';
import { drawUtilityHalf } from './utility-half';
import { drawVerification, verifiedWidth } from './verification';

const capacity: PageCapacity = { first: 13, next: 46, extraTable: 4 };
const airyRows = 11;

/**
 * The debt statement as an A4 PDF: the customer's half above, below it the half that the collector keeps.
 * The first page alone can be paid; bills beyond its 26 continue on further pages. The same model gives the same bytes.
 * Throws RangeError when the bar code is not of an even number of digits, or the notices exceed their room.
 * Source: DESO, manual da Loja Virtual, "Extrato de Débitos - Modelo"; FEBRABAN, layout de arrecadação v7.
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

// Noon in UTC falls on the day of issue in all of Brazil.
function pdfInfo({ accountNumber, sequence, utility, issuedOn }: DebtStatementDocument): PdfInfo {
  return {
    title: `Extrato de débito – matrícula ${formatAccountNumber(accountNumber)} – nº ${sequence}`,
    subject: 'Extrato de débito do imóvel',
    author: utility.name,
    issuedAt: fixedClock(`${issuedOn}T12:00:00Z`).now(),
  };
}

function drawFirstPage(
  sheet: Sheet,
  model: DebtStatementDocument,
  { content, pages }: { content: PageContent; pages: number },
): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
  drawLetterhead(sheet, model.utility, model.verification ? verifiedWidth : layout.letterhead.width);
  if (model.verification) drawVerification(sheet, model.verification);
  drawPaymentPanel(sheet, model);
  drawPremisesPanel(sheet, model);
  const rowHeight = pages === 1 && rowsUsed(content, capacity) <= airyRows ? rows.airy : rows.tight;
  let y = drawTables(sheet, content, { y: layout.tables.y, rowHeight, continued: false });
  if (pages > 1) {
    drawContinuedNote(sheet, y);
    y += rows.tight;
  }
  drawSummary(sheet, model, y + rows.gap);
  drawCounterfoil(sheet, model);
  drawCutLine(sheet);
  drawUtilityHalf(sheet, model);
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

function drawPageNumber(sheet: Sheet, page: number, pages: number): void {
  pagination(sheet, () => {
    const place = { x: layout.right, y: layout.footer, align: 'right' } as const;
    write(sheet, `Página ${page} de ${pages}`, { ...place, size: 7.5, color: ink.label });
  });
}
