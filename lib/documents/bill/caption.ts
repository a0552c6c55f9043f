import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';

/** The name of a part of the bill, at the upper left of its box. */
export function drawCaption(sheet: Sheet, text: string, { x, y }: Pick<Box, 'x' | 'y'>): void {
  leaf(sheet, 'H2', () =>
    write(sheet, text, { x, y: y + mm(3.4), size: 9.5, weight: 'bold', color: ink.accent }),
  );
}
