// The default export's `raw` is the encoder; the named export `raw` is a symbology of that name.
import bwip from 'bwip-js/node';

/** A bar: where it starts and how wide it is, in modules (widths of the narrowest bar). */
interface Bar {
  readonly start: number;
  readonly width: number;
}

export interface BarRow {
  readonly bars: readonly Bar[];
  /** From the first bar's left edge to the last bar's right edge, in modules. */
  readonly modules: number;
}

const wideModules = 3;

/**
 * Digits as Interleaved 2 of 5: pairs of digits, one in the bars, the other in the spaces between them.
 * Wide is three times narrow: 44 digits make 405 modules. Throws RangeError unless there is an even number of digits.
 * Source: FEBRABAN, layout de arrecadação v7; ISO/IEC 16390.
 */
export function interleavedBars(digits: string): BarRow {
  if (!/^(\d\d)+$/.test(digits)) throw new RangeError('Interleaved 2 of 5 takes an even number of digits');
  const [symbol] = bwip.raw({ bcid: 'interleaved2of5', text: digits });
  if (!symbol || !('sbs' in symbol)) throw new Error('The encoder gave no bars');
  const bars: Bar[] = [];
  let position = 0;
  symbol.sbs.forEach((element, index) => {
    const width = element > 1 ? wideModules : 1;
    if (index % 2 === 0) bars.push({ start: position, width });
    position += width;
  });
  const last = bars.at(-1) ?? { start: 0, width: 0 };
  return { bars, modules: last.start + last.width };
}

/** A row of dark modules of a QR, in modules from the top left dark one. */
interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface QrSymbol {
  readonly runs: readonly QrRun[];
  /** Modules of a side, the quiet zone left out. */
  readonly modules: number;
}

/**
 * A text as a QR Code with error correction M, its dark modules joined into runs. Throws when the text is longer than any QR
 * can hold. Source: ISO/IEC 18004; Banco Central do Brasil, Manual de Padrões para Iniciação do Pix (level M or better).
 */
export function qrSymbol(text: string): QrSymbol {
  // Held in a constant: the type declarations do not know the options of each symbology.
  const options = { bcid: 'qrcode', text, eclevel: 'M' };
  const [symbol] = bwip.raw(options);
  if (!symbol || !('pixs' in symbol)) throw new Error('The encoder gave no modules');
  const { pixs, pixx: modules } = symbol;
  const runs: QrRun[] = [];
  for (let start = 0; start < pixs.length; start += 1) {
    if (pixs[start] !== 1) continue;
    const rowEnd = start - (start % modules) + modules;
    let end = start;
    while (end < rowEnd && pixs[end] === 1) end += 1;
    runs.push({ x: start % modules, y: (start - (start % modules)) / modules, width: end - start });
    start = end - 1;
  }
  return { runs, modules };
}
