import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import type { Box } from '../engine/units';
import { drawFieldRow, type SharedField } from './field';

/** Rows of fields one below the other, each in a frame; `first` is the first row's box. */
export function drawFramedRows(sheet: Sheet, rows: readonly (readonly SharedField[])[], first: Box): void {
  rows.forEach((fields, index) => {
    const box = { ...first, y: first.y + index * first.height };
    artifact(sheet, () => {
      sheet.pdf.rect(box.x, box.y, box.width, box.height).lineWidth(0.6).stroke(ink.rule);
    });
    drawFieldRow(sheet, fields, box);
  });
}
