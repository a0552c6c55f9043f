import { formatAccountNumber, formatLongDate, formatMoney } from '@/lib/format';
import { wrapText } from '../engine/fit';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { layout } from '../page/layout';
import { drawLetterhead } from '../page/letterhead';
import { drawVerification, verifiedWidth } from '../page/verification';
import { drawFacts } from './facts';
import type { ReceiptDocument } from './model';

const titleAt = mm(40);
const textAt = mm(124);

/**
 * The receipt of one payment as an A4 PDF: who received, from whom, how much, for what, when and through whom.
 * The same model gives the same bytes. Source: Código Civil (Lei 10.406/2002), arts. 319 and 320.
 */
export function renderReceipt(model: ReceiptDocument): Promise<Uint8Array> {
  return producePdf(pdfInfo(model), (sheet) => {
    addSheet(sheet);
    if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand, 'proves-nothing');
    drawLetterhead(sheet, model.utility, verifiedWidth);
    drawVerification(sheet, model.verification);
    leaf(sheet, 'H1', () =>
      write(sheet, 'Recibo de pagamento', { x: layout.left, y: titleAt, size: 16, weight: 'bold' }),
    );
    drawFacts(sheet, model);
    drawText(sheet, model);
  });
}

function pdfInfo({ accountNumber, paidDocument, utility, paidOn }: ReceiptDocument): PdfInfo {
  return {
    title: `Recibo de pagamento – matrícula ${formatAccountNumber(accountNumber)} – ${paidDocument}`,
    subject: 'Recibo de pagamento',
    author: utility.name,
    issuedOn: paidOn,
  };
}

function drawText(sheet: Sheet, { utility, amount, paidOn, paidDocument, collector }: ReceiptDocument): void {
  const texts = [
    `A ${utility.name} declara que recebeu ${formatMoney(amount)} em ${formatLongDate(paidOn)}, por ${collector}, em pagamento de: ${paidDocument}. Este recibo dá quitação do que está identificado acima, e só disso.`,
    'Ele não substitui a declaração anual de quitação de débitos (Lei 12.007/2009).',
  ];
  let y = textAt;
  for (const text of texts) {
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, text, { size: 11, width: layout.width })) {
        write(sheet, `${line} `, { x: layout.left, y, size: 11 });
        y += 11 * 1.4;
      }
    });
    y += mm(2);
  }
}
