import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';
import type { DebtStatementDocument } from './model';
import { layout } from './page-layout';

/** The foot of the customer's half: whose copy it is, who printed it, and room for the bank's print. */
export function drawCounterfoil(sheet: Sheet, { issuedBy }: DebtStatementDocument): void {
  const box = layout.counterfoil;
  leaf(sheet, 'P', () => {
    write(sheet, 'VIA USUÁRIO', {
      x: box.x,
      y: box.y + mm(4.2),
      size: 10,
      weight: 'bold',
      color: ink.accent,
    });
  });
  leaf(sheet, 'P', () => {
    const issuer = fitText(sheet, `Emitido por: ${issuedBy}`, {
      width: mm(98),
      sizes: [8.5, 8, 7.5],
      maxLines: 1,
    });
    write(sheet, issuer.lines.join(''), { x: box.x, y: box.y + mm(9), size: issuer.size });
  });
  drawAuthenticationBox(sheet, { x: mm(116), y: box.y, width: layout.right - mm(116), height: box.height });
}

/** Where a bank's machine prints that it was paid. */
export function drawAuthenticationBox(sheet: Sheet, box: Box): void {
  artifact(sheet, () => {
    sheet.pdf.roundedRect(box.x, box.y, box.width, box.height, 3).lineWidth(0.7).dash(2.5, { space: 2 });
    sheet.pdf.stroke(ink.label).undash();
  });
  leaf(sheet, 'P', () => {
    const place = { x: box.x + mm(2), y: box.y + mm(3.2), size: 6.75, color: ink.label };
    write(sheet, 'Autenticação mecânica', place);
  });
}

/** The line to cut along, with scissors at its left end. */
export function drawCutLine(sheet: Sheet): void {
  artifact(sheet, () => {
    const { pdf } = sheet;
    const y = layout.cutLine;
    pdf
      .moveTo(layout.left + mm(7), y)
      .lineTo(mm(210), y)
      .lineWidth(0.8)
      .dash(4, { space: 3 })
      .stroke(ink.text)
      .undash();
    drawScissors(sheet, { x: layout.left, y });
  });
}

function drawScissors({ pdf }: Sheet, { x, y }: { x: number; y: number }): void {
  pdf.lineWidth(1.1).strokeColor(ink.text);
  for (const side of [-1, 1]) {
    pdf.circle(x + mm(1.2), y + side * mm(1.5), mm(0.9)).stroke();
    pdf
      .moveTo(x + mm(2), y + side * mm(1.05))
      .lineTo(x + mm(5.6), y - side * mm(1.25))
      .stroke();
  }
}
