// The default export's `raw` is the encoder; the named export `raw` is a symbology of that name.
import bwip from 'bwip-js/node';

/** A bar: where it starts and how wide it is, in modules (widths of the narrowest bar). */
export interface Bar {
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
