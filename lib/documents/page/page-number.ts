import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { pagination } from '../engine/tags';
import { write } from '../engine/text';
import { layout } from './layout';

/** Which sheet of how many this is, counted from one, at the lower right. */
export function drawPageNumber(sheet: Sheet, page: number, pages: number): void {
  pagination(sheet, () => {
    const place = { x: layout.right, y: layout.footer, align: 'right' } as const;
    write(sheet, `Página ${page} de ${pages}`, { ...place, size: 7.5, color: ink.label });
  });
}
