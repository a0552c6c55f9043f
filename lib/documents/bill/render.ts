import { formatAccountNumber, formatDate, formatMonth } from '@/lib/format';
import { fixedClock } from '@/lib/kernel/clock';
import { drawAuthenticationBox, drawCutLine } from '../debt-statement/counterfoil';
import { drawDemonstrationMark } from '../debt-statement/demonstration-mark';
import { drawLetterhead } from '../debt-statement/letterhead';
import { drawPremisesPanel } from '../debt-statement/premises-panel';
import { drawVerification, verifiedWidth } from '../debt-statement/verification';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawChart } from './chart';
import { drawLines } from './lines';
import { drawMessages } from './messages';
import type { BillDocument } from './model';
import { layout } from './page-layout';
import { drawPaymentPanel } from './payment-panel';
import { drawQuality } from './quality';
import { drawReadingRow } from './reading-row';
import { drawUtilityHalf } from './utility-half';

/**
 * The second copy of a bill as one A4 page: the customer's half above, below it the half that the collector keeps.
 * The same model gives the same bytes. Throws RangeError when the messages exceed their room.
 * Source: GSAN UC0482 (fields of the bill); Decreto 5.440/2005; FEBRABAN, layout de arrecadação v7.
 */
export function renderBill(model: BillDocument): Promise<Uint8Array> {
  return producePdf(pdfInfo(model), (sheet) => {
    addSheet(sheet);
    if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
    drawLetterhead(sheet, model.utility, model.verification ? verifiedWidth : layout.letterhead.width);
    if (model.verification) drawVerification(sheet, model.verification);
    drawPaymentPanel(sheet, model);
    drawPremisesPanel(sheet, model);
    drawReadingRow(sheet, model);
    drawChart(sheet, model);
    drawMessages(sheet, model.messages);
    drawLines(sheet, model);
    drawQuality(sheet, model);
    drawCounterfoil(sheet, model);
    drawCutLine(sheet);
    drawUtilityHalf(sheet, model);
  });
}

// Noon in UTC falls on the day of the copy in all of Brazil.
function pdfInfo({ accountNumber, referenceMonth, utility, printedOn }: BillDocument): PdfInfo {
  return {
    title: `Segunda via de conta – matrícula ${formatAccountNumber(accountNumber)} – ${formatMonth(referenceMonth)}`,
    subject: 'Segunda via de conta de água e esgoto',
    author: utility.name,
    issuedAt: fixedClock(`${printedOn}T12:00:00Z`).now(),
  };
}

function drawCounterfoil(sheet: Sheet, { printedOn }: BillDocument): void {
  const box = layout.counterfoil;
  leaf(sheet, 'P', () => {
    const place = { x: box.x, y: box.y + mm(4.2), size: 10, weight: 'bold', color: ink.accent } as const;
    write(sheet, 'VIA USUÁRIO', place);
  });
  leaf(sheet, 'P', () => {
    const text = `Segunda via impressa em ${formatDate(printedOn)} pela Loja Virtual`;
    write(sheet, text, { x: box.x, y: box.y + mm(9), size: 8.5 });
  });
  drawAuthenticationBox(sheet, { x: mm(116), y: box.y, width: layout.right - mm(116), height: box.height });
}
