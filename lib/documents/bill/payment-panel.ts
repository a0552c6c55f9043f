import { formatDate, formatMoney, formatMonth } from '@/lib/format';
import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import type { BillDocument } from './model';
import { layout } from './page-layout';

/** The document's name, and what a person looks for first: how much, until when, for which month. */
export function drawPaymentPanel(sheet: Sheet, model: BillDocument): void {
  leaf(sheet, 'H1', () => {
    const { x, y, height } = layout.heading;
    write(sheet, 'Segunda via de conta', { x, y: y + height - mm(1.8), size: 14, weight: 'bold' });
  });
  drawPanel(sheet);
  const figures: readonly Figure[] = [
    { label: 'Valor da conta', value: formatMoney(model.amount), size: 27, left: 16, width: 66 },
    { label: 'Vencimento', value: formatDate(model.dueOn), size: 20, left: 88, width: 40 },
    { label: 'Mês/ano', value: formatMonth(model.referenceMonth), size: 16, left: 134, width: 26 },
    { label: 'Emissão da conta', value: formatDate(model.issuedOn), size: 12.5, left: 166, width: 29 },
  ];
  for (const figure of figures) drawFigure(sheet, figure);
}

/** A figure of the panel; `left` and `width` in millimetres. */
interface Figure {
  readonly label: string;
  readonly value: string;
  readonly size: number;
  readonly left: number;
  readonly width: number;
}

function drawFigure(sheet: Sheet, { label, value, size, left, width }: Figure): void {
  const x = mm(left);
  const { y } = layout.payment;
  leaf(sheet, 'P', () => {
    write(sheet, `${label} `, { x, y: y + mm(4.8), size: 8.5, color: ink.label });
    const sizes = [size, size - 3, size - 6] as const;
    const fitted = fitText(sheet, value, { width: mm(width), sizes, maxLines: 1, weight: 'bold' });
    const color = size > 20 ? ink.accent : ink.text;
    write(sheet, fitted.lines.join(''), { x, y: y + mm(13.4), size: fitted.size, weight: 'bold', color });
  });
}

function drawPanel(sheet: Sheet): void {
  const { x, y, width, height } = layout.payment;
  artifact(sheet, () => {
    const { pdf } = sheet;
    pdf.roundedRect(x, y, width, height, 4).fill(ink.panel);
    pdf.roundedRect(x, y, width, height, 4).lineWidth(1.2).stroke(ink.accent);
    for (const left of [84, 130, 162]) pdf.moveTo(mm(left), y + mm(3)).lineTo(mm(left), y + height - mm(3));
    pdf.lineWidth(0.6).stroke(ink.rule);
  });
}
