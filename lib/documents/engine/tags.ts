import type { Sheet } from './sheet';

export type LeafTag = 'H1' | 'H2' | 'P' | 'TH' | 'TD' | 'Figure';
export type GroupTag = 'Sect' | 'Table' | 'TR';

/** `alt` for a figure; `scope` for a header cell; `bbox` as left, top, right, bottom in points. */
export interface LeafElement {
  readonly tag: LeafTag;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [number, number, number, number];
}

/** Draws something that is read as one element, in the order of the calls. */
export function leaf(sheet: Sheet, element: LeafTag | LeafElement, draw: () => void): void {
  const { tag, ...options } = typeof element === 'string' ? { tag: element } : element;
  sheet.parent.add(sheet.pdf.struct(tag, options, draw));
}

/** An element that only holds others: a section, a table, a row. */
export function group(sheet: Sheet, tag: GroupTag, draw: (inner: Sheet) => void): void {
  const element = sheet.pdf.struct(tag);
  sheet.parent.add(element);
  draw({ pdf: sheet.pdf, parent: element });
  element.end();
}

/** A cell with nothing in it, so that every row of a table has the same number of cells. */
export function emptyCell(sheet: Sheet): void {
  const cell = sheet.pdf.struct('TD');
  sheet.parent.add(cell);
  cell.end();
}

/** Draws what assistive technology passes over: rules, panels, boxes. */
export function artifact({ pdf }: Sheet, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** Draws a page number: passed over like any artifact, and known as what it is. */
export function pagination({ pdf }: Sheet, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Pagination' });
  draw();
  pdf.endMarkedContent();
}
