import { qrSymbol } from '../engine/encoder';

/** A QR to be drawn as one path on a square of `side` modules, its quiet zone included. */
export interface QrDrawing {
  readonly side: number;
  readonly path: string;
}

const quietModules = 4;

/** The drawing of a text's QR, for a page. */
export function qrDrawing(text: string): QrDrawing {
  const { runs, modules } = qrSymbol(text);
  const path = runs
    .map(({ x, y, width }) => `M${x + quietModules} ${y + quietModules}h${width}v1h-${width}z`)
    .join('');
  return { side: modules + 2 * quietModules, path };
}
