import { barcodeHeight, drawCollectionBars, quietZone } from '../engine/draw-bars';
import { drawQr } from '../engine/draw-qr';
import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { boxMm, mm } from '../engine/units';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawFieldRow, type SharedField } from '../page/field';
import { drawAuthenticationBox } from './authentication-box';
import { drawDigitableLine } from './digitable-line';
import { layout } from './layout';
import type { CollectionFacts } from './model';

const top = layout.utilityHalf.y;
// The quiet zone fills what is left of the bars, up to the margin.
const barsLeft = layout.left + quietZone;
const besideBars = { x: mm(152), y: top + mm(22.5), width: mm(46), height: mm(10.5) + barcodeHeight };
const belowBars = { ...layout.utilityHalf, y: top + mm(50), width: mm(130), height: mm(11) };
const pixSide = mm(34);

/** The half that the collector keeps: the fields that identify the payment, the digitable line, the bars, and the Pix. */
export function drawUtilityHalf(sheet: Sheet, facts: CollectionFacts, fields: readonly SharedField[]): void {
  drawHeading(sheet, facts);
  if (facts.demonstration) drawDemonstrationMark(sheet, { ...boxMm([132, 0, 66, 5.4]), y: top });
  drawPaymentFields(sheet, fields);
  drawDigitableLine(sheet, facts.digitableLine, top + mm(22.5));
  drawCollectionBars(sheet, facts.barcode, { x: barsLeft, y: top + mm(33) });
  if (facts.pixText !== null) drawPixPanel(sheet, facts.pixText);
  drawAuthenticationBox(sheet, facts.pixText === null ? besideBars : belowBars);
}

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

function drawHeading(sheet: Sheet, { utility, demonstration }: CollectionFacts): void {
  leaf(sheet, 'H2', () => {
    const width = demonstration ? mm(116) : layout.width;
    const text = `VIA ${utility.shortName} · ${utility.name}`;
    const title = fitText(sheet, text, { width, sizes: [10.5, 9.5, 8.5, 7.5], maxLines: 1, weight: 'bold' });
    const place = { x: layout.left, y: top + mm(4), size: title.size, color: ink.accent } as const;
    write(sheet, title.lines.join(''), { ...place, weight: 'bold' });
  });
}

function drawPaymentFields(sheet: Sheet, fields: readonly SharedField[]): void {
  const row = { ...layout.utilityHalf, y: top + mm(7.4), height: mm(11.6) };
  const amountLeft = mm(154);
  artifact(sheet, () => {
    sheet.pdf.rect(amountLeft, row.y, layout.right - amountLeft, row.height).fill(ink.panel);
    sheet.pdf.rect(row.x, row.y, row.width, row.height).lineWidth(0.9).stroke(ink.accent);
  });
  drawFieldRow(sheet, fields, row);
}
