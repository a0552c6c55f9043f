import { fitText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';

/** A labelled value; `emphasis` sets it larger and bold. */
interface Field {
  readonly label: string;
  readonly value: string;
  readonly emphasis?: 'strong' | 'strongest';
  readonly align?: 'left' | 'center';
}

/** A field of a row; `share` is its part of the row's width. */
export interface SharedField extends Field {
  readonly share: number;
}

const sizes = {
  plain: [10, 9.25, 8.5, 7.75, 7],
  strong: [12, 11, 10, 9, 8],
  strongest: [16, 14.5, 13, 11.5, 10, 9],
} as const;

const labelHeight = mm(3.4);

/** Draws a field inside its box: a small label on top, the value below it, shrunk or wrapped to stay inside. */
function drawField(sheet: Sheet, field: Field, box: Box): void {
  const weight = field.emphasis ? 'bold' : 'semibold';
  const center = field.align === 'center';
  const padding = mm(center ? 0.8 : 1.6);
  leaf(sheet, 'P', () => {
    const width = box.width - 2 * padding;
    const anchor = {
      x: center ? box.x + box.width / 2 : box.x + padding,
      align: center ? 'center' : 'left',
    } as const;
    const label = fitText(sheet, field.label, { width, sizes: [6.75, 6.25, 5.75], maxLines: 1 });
    write(sheet, `${label.lines.join('')} `, {
      ...anchor,
      y: box.y + mm(3),
      size: label.size,
      color: ink.label,
    });
    const maxLines = box.height < mm(11) ? 2 : 3;
    const value = fitText(sheet, field.value, {
      width,
      sizes: sizes[field.emphasis ?? 'plain'],
      maxLines,
      weight,
    });
    const leading = value.size * 1.1;
    const middle = box.y + (labelHeight + box.height) / 2;
    const first = middle + value.size * 0.35 - ((value.lines.length - 1) / 2) * leading;
    value.lines.forEach((line, index) => {
      const y = first + index * leading;
      write(sheet, `${line} `, { ...anchor, y, size: value.size, weight });
    });
  });
}

/** Fields side by side in one row. */
export function drawFieldRow(sheet: Sheet, fields: readonly SharedField[], box: Box): void {
  const whole = fields.reduce((sum, field) => sum + field.share, 0);
  let x = box.x;
  for (const field of fields) {
    const width = (box.width * field.share) / whole;
    drawField(sheet, field, { ...box, x, width });
    x += width;
  }
}
