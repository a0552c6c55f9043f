/** Millimetres in PDF points of 1/72 inch. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A rectangle in points, from the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle given in millimetres, as left, top, width, height. */
export function boxMm([x, y, width, height]: readonly [number, number, number, number]): Box {
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}
