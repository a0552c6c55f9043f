import { formatAccountNumber, formatDate, formatMonth } from '@/lib/format';
import { type PdfInfo, producePdf } from '../engine/sheet';
import { drawCounterfoil } from '../slip/counterfoil';
import { drawCutLine } from '../slip/cut-line';
import { drawSlipHead } from '../slip/head';
import { drawPaymentPanel } from '../slip/payment-panel';
import { drawPremisesPanel } from '../slip/premises-panel';
import { drawUtilityHalf } from '../slip/utility-half';
import { drawChart } from './chart';
import { drawDischarge } from './discharge';
import { panelFigures, paymentFields } from './figures';
import { drawLines } from './lines';
import { drawMessages } from './messages';
import type { BillDocument } from './model';
import { layout, partsOf } from './page-layout';
import { drawQuality } from './quality';
import { drawReadingRow } from './reading-row';

/**
 * The second copy of a bill as one A4 page: the customer's half above, below it the half that the collector keeps.
 * The same model gives the same bytes. Throws RangeError when the messages, or a declaration, exceed their room.
 * Source: GSAN UC0482 (fields of the bill); Decreto 5.440/2005; FEBRABAN, layout de arrecadação v7.
 */
export function renderBill(model: BillDocument): Promise<Uint8Array> {
  const parts = partsOf(model);
  return producePdf(pdfInfo(model), (sheet) => {
    drawSlipHead(sheet, model);
    drawPaymentPanel(sheet, 'Segunda via de conta', panelFigures(model));
    drawPremisesPanel(sheet, model);
    drawReadingRow(sheet, model);
    drawChart(sheet, model, parts.chart);
    drawMessages(sheet, model.messages, parts.messages);
    drawLines(sheet, model, parts.lines);
    drawQuality(sheet, model, parts.quality);
    if (model.discharge) drawDischarge(sheet, model.discharge);
    const origin = `Segunda via impressa em ${formatDate(model.printedOn)} pela Loja Virtual`;
    drawCounterfoil(sheet, origin, layout.counterfoil);
    drawCutLine(sheet);
    drawUtilityHalf(sheet, model, paymentFields(model));
  });
}

function pdfInfo({ accountNumber, referenceMonth, utility, printedOn }: BillDocument): PdfInfo {
  return {
    title: `Segunda via de conta – matrícula ${formatAccountNumber(accountNumber)} – ${formatMonth(referenceMonth)}`,
    subject: 'Segunda via de conta de água e esgoto',
    author: utility.name,
    issuedOn: printedOn,
  };
}
