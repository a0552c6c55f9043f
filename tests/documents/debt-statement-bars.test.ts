import { beforeAll, describe, expect, it } from 'vitest';
import { renderDebtStatement } from '@/lib/documents/debt-statement';
import { type Decoded, decodeInterleaved, type Raster, renderPdfPage } from '../support/pdf';
import { manualStatement, manyBills } from './statement-model';

const dotsPerInch = 300;
const millimetre = dotsPerInch / 25.4;

/** The darkest of red, green and blue of a pixel. */
function darkness({ data, width }: Raster, x: number, y: number): number {
  const start = (Math.round(y) * width + Math.round(x)) * 4;
  return Math.min(...data.subarray(start, start + 3));
}

describe.each([
  ['one page', { demonstration: false }],
  ['a demonstration', { demonstration: true }],
  ['200 bills', { demonstration: true, bills: manyBills(200) }],
])('the bars of %s, printed at 300 dots per inch', (_name, changes) => {
  let raster: Raster;
  let symbols: Decoded[];
  beforeAll(async () => {
    raster = await renderPdfPage(
      await renderDebtStatement({ ...manualStatement, ...changes }),
      1,
      dotsPerInch,
    );
    symbols = await decodeInterleaved(raster);
  });

  it('are read by a foreign reader as the 44 digits of the collection code', () => {
    expect(symbols.map(({ text }) => text)).toEqual(['82630000004152900414250046472620184667291415']);
  });

  it('are 103 mm wide and 13 mm high', () => {
    const { width, height } = extent(raster, symbols);
    expect(width / millimetre).toBeCloseTo(103, 0);
    expect(height / millimetre).toBeCloseTo(13, 0);
  });

  it('have 5 mm of pure white on both sides, over their whole height', () => {
    const { left, right, top, bottom } = extent(raster, symbols);
    const zone = 5 * millimetre;
    for (let y = top; y <= bottom; y += 1) {
      for (let distance = 2; distance <= zone; distance += 1) {
        expect(darkness(raster, left - distance, y)).toBe(255);
        expect(darkness(raster, right + distance, y)).toBe(255);
      }
    }
  });

  it('are pure black', () => {
    const { left, top, bottom } = extent(raster, symbols);
    expect(darkness(raster, left + 1, (top + bottom) / 2)).toBe(0);
  });
});

/** The ink's extent, found from the decoded symbol's middle: outwards until white lasts for 3 mm. */
function extent(raster: Raster, [symbol]: readonly Decoded[]) {
  if (!symbol) throw new Error('No symbol was decoded');
  const middleY = (symbol.top + symbol.bottom) / 2;
  const inkAt = (x: number, y: number) => darkness(raster, x, y) < 128;
  const edge = (start: number, step: number) => {
    let last = start;
    for (let x = start; Math.abs(x - last) < 3 * millimetre; x += step) if (inkAt(x, middleY)) last = x;
    return last;
  };
  const middleX = Math.round((symbol.left + symbol.right) / 2);
  const [left, right] = [edge(middleX, -1), edge(middleX, 1)];
  let [top, bottom] = [Math.round(middleY), Math.round(middleY)];
  while (inkAt(left + 1, top - 1)) top -= 1;
  while (inkAt(left + 1, bottom + 1)) bottom += 1;
  return { left, right, top, bottom, width: right - left + 1, height: bottom - top + 1 };
}
