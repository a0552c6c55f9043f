import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawPanel } from '../page/panel';
import { layout } from './layout';

/** A figure of the panel, with the sizes it may have in points, largest first. */
interface PanelFigure {
  readonly label: string;
  readonly value: string;
  readonly sizes: readonly [number, ...number[]];
}

/** The amount, the last day, and two more that name the document. */
export type PanelFigures = readonly [PanelFigure, PanelFigure, PanelFigure, PanelFigure];

/** Left end and width of each figure, in millimetres, and the rules between them. */
const places = [
  { left: 16, width: 66 },
  { left: 88, width: 40 },
  { left: 134, width: 26 },
  { left: 166, width: 29 },
] as const;
const dividers = [84, 130, 162] as const;

/** The document's name, and what a person looks for first: how much, until when. */
export function drawPaymentPanel(sheet: Sheet, title: string, figures: PanelFigures): void {
  leaf(sheet, 'H1', () => {
    const { x, y, height } = layout.heading;
    write(sheet, title, { x, y: y + height - mm(1.8), size: 14, weight: 'bold' });
  });
  drawPanel(sheet, layout.payment);
  drawDividers(sheet);
  places.forEach((place, index) => {
    const figure = figures[index];
    if (figure) drawFigure(sheet, figure, place);
  });
}

function drawFigure(
  sheet: Sheet,
  { label, value, sizes }: PanelFigure,
  { left, width }: (typeof places)[number],
): void {
  const x = mm(left);
  const { y } = layout.payment;
  leaf(sheet, 'P', () => {
    write(sheet, `${label} `, { x, y: y + mm(4.8), size: 8.5, color: ink.label });
    const fitted = fitText(sheet, value, { width: mm(width), sizes, maxLines: 1, weight: 'bold' });
    const color = sizes[0] > 20 ? ink.accent : ink.text;
    write(sheet, fitted.lines.join(''), { x, y: y + mm(13.4), size: fitted.size, weight: 'bold', color });
  });
}

function drawDividers(sheet: Sheet): void {
  const { y, height } = layout.payment;
  artifact(sheet, () => {
    const { pdf } = sheet;
    for (const left of dividers) pdf.moveTo(mm(left), y + mm(3)).lineTo(mm(left), y + height - mm(3));
    pdf.lineWidth(0.6).stroke(ink.rule);
  });
}
