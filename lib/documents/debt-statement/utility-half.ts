import { formatAccountNumber, formatDate, formatMoney } from '@/lib/format';
import { barcodeHeight, drawCollectionBars, quietZone } from '../engine/draw-bars';
import { drawQr } from '../engine/draw-qr';
import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { boxMm, mm } from '../engine/units';
import { drawAuthenticationBox } from './counterfoil';
import { drawDemonstrationMark } from './demonstration-mark';
import { drawFieldRow } from './field';
import type { DebtStatementDocument } from './model';
import { layout } from './page-layout';

const top = layout.utilityHalf.y;
// The quiet zone fills what is left of the bars, up to the margin.
const barsLeft = layout.left + quietZone;
const lineBlock = { width: mm(31.8), gap: mm(1.6), height: mm(6.8) };

/** The half that the collector keeps: what identifies the payment, the digitable line, and the bars below it. */
export function drawUtilityHalf(sheet: Sheet, model: DebtStatementDocument): void {
  drawHeading(sheet, model);
  if (model.demonstration) drawDemonstrationMark(sheet, { ...boxMm([132, 0, 66, 5.4]), y: top });
  drawPaymentFields(sheet, model);
  drawDigitableLine(sheet, model.digitableLine, top + mm(22.5));
  drawCollectionBars(sheet, model.barcode, { x: barsLeft, y: top + mm(33) });
  if (model.pixText !== null) drawPixPanel(sheet, model.pixText);
  drawAuthenticationBox(sheet, model.pixText === null ? besideBars : belowBars);
}

const besideBars = { x: mm(152), y: top + mm(22.5), width: mm(46), height: mm(10.5) + barcodeHeight };
const belowBars = { ...layout.utilityHalf, y: top + mm(50), width: mm(130), height: mm(11) };
const pixSide = mm(34);

/** The Pix QR right of the bars, further from them than their quiet zone; its words stand above it. */
function drawPixPanel(sheet: Sheet, pixText: string): void {
  const x = layout.right - pixSide;
  leaf(sheet, 'P', () => {
    const place = {
      x: x + pixSide / 2,
      y: top + mm(24.6),
      align: 'center',
      size: 10,
      weight: 'bold',
    } as const;
    write(sheet, 'Ou pague com Pix', place);
  });
  const alt = 'QR Code do Pix para o pagamento, com o mesmo valor';
  drawQr(sheet, pixText, { x, y: top + mm(25.5), side: pixSide, alt });
}

function drawHeading(sheet: Sheet, { utility, demonstration }: DebtStatementDocument): void {
  leaf(sheet, 'H2', () => {
    const width = demonstration ? mm(116) : layout.width;
    const text = `VIA ${utility.shortName} · ${utility.name}`;
    const title = fitText(sheet, text, { width, sizes: [10.5, 9.5, 8.5, 7.5], maxLines: 1, weight: 'bold' });
    const place = { x: layout.left, y: top + mm(4), size: title.size, color: ink.accent } as const;
    write(sheet, title.lines.join(''), { ...place, weight: 'bold' });
  });
}

function drawPaymentFields(sheet: Sheet, model: DebtStatementDocument): void {
  const row = { ...layout.utilityHalf, y: top + mm(7.4), height: mm(11.6) };
  const amountLeft = mm(154);
  artifact(sheet, () => {
    sheet.pdf.rect(amountLeft, row.y, layout.right - amountLeft, row.height).fill(ink.panel);
    sheet.pdf.rect(row.x, row.y, row.width, row.height).lineWidth(0.9).stroke(ink.accent);
  });
  drawFieldRow(
    sheet,
    [
      { label: 'Inscrição', value: model.inscription, share: 46 },
      { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 30 },
      { label: 'Nº sequencial', value: model.sequence, emphasis: 'strong', share: 32 },
      { label: 'Não receber após', value: formatDate(model.validUntil), emphasis: 'strong', share: 34 },
      { label: 'Valor a pagar', value: formatMoney(model.total), emphasis: 'strongest', share: 44 },
    ],
    row,
  );
}

function drawDigitableLine(sheet: Sheet, digitableLine: string, y: number): void {
  const blocks = digitableLine.split(' ');
  const left = (index: number) => layout.left + index * (lineBlock.width + lineBlock.gap);
  artifact(sheet, () => {
    blocks.forEach((_, index) => {
      sheet.pdf.rect(left(index), y, lineBlock.width, lineBlock.height);
    });
    sheet.pdf.lineWidth(0.6).stroke(ink.label);
  });
  leaf(sheet, 'P', () => {
    blocks.forEach((block, index) => {
      const place = { x: left(index) + lineBlock.width / 2, y: y + mm(4.9), align: 'center' } as const;
      const text = index < blocks.length - 1 ? `${block} ` : block;
      write(sheet, text, { ...place, size: 12.5, weight: 'bold' });
    });
  });
}
