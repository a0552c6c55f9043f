import { beforeAll, describe, expect, it } from 'vitest';
import { parsePixText } from '@/lib/collection';
import { renderDebtStatement } from '@/lib/documents/debt-statement';
import { qrDrawing } from '@/lib/documents/qr';
import {
  type Decoded,
  decodeInterleaved,
  decodeQrCodes,
  type Raster,
  readPdf,
  renderPdfPage,
} from '../support/pdf';
import { manualStatement, manyBills } from './statement-model';

const dotsPerInch = 300;
const millimetre = dotsPerInch / 25.4;

describe.each([
  ['one page', {}],
  ['a demonstration of 200 bills', { demonstration: true, bills: manyBills(200) }],
])('the QR Codes of %s, printed at 300 dots per inch', (_name, changes) => {
  let raster: Raster;
  let symbols: Decoded[];
  beforeAll(async () => {
    const bytes = await renderDebtStatement({ ...manualStatement, ...changes });
    raster = await renderPdfPage(bytes, 1, dotsPerInch);
    symbols = await decodeQrCodes(raster);
  });

  it('are read by a foreign reader as the address of the code, and the Pix', () => {
    expect(symbols.map(({ text }) => text)).toEqual([
      manualStatement.verification?.url,
      manualStatement.pixText,
    ]);
  });

  it('ask for the same money as the bars', () => {
    expect(parsePixText(symbols[1]?.text ?? '')).toMatchObject({
      ok: true,
      value: { amount: manualStatement.total, txid: 'EXT18466729' },
    });
  });

  it('leave the bars their quiet zone of 5 mm', async () => {
    const [bars] = await decodeInterleaved(raster);
    const pix = symbols[1];
    if (!bars || !pix) throw new Error('A symbol was not decoded');
    expect(pix.left - bars.right).toBeGreaterThan(5 * millimetre);
  });

  it('have four modules of pure white on all sides', () => {
    for (const { left, right, top, bottom } of symbols) {
      const zone = (right - left) / 20;
      for (let place = left; place <= right; place += 1) {
        expect(lightness(raster, place, top - zone)).toBe(255);
        expect(lightness(raster, place, bottom + zone)).toBe(255);
      }
      for (let place = top; place <= bottom; place += 1) {
        expect(lightness(raster, left - zone, place)).toBe(255);
        expect(lightness(raster, right + zone, place)).toBe(255);
      }
    }
  });
});

function lightness({ data, width }: Raster, x: number, y: number): number {
  const start = (Math.round(y) * width + Math.round(x)) * 4;
  return Math.min(...data.subarray(start, start + 3));
}

describe('a statement with Pix and code', () => {
  it('says both in words, each QR with an alternative, nothing over anything else', async () => {
    const reading = await readPdf(await renderDebtStatement({ ...manualStatement, demonstration: true }));
    expect(reading.pages[0]).toContain('Ou pague com Pix');
    expect(reading.pages[0]).toContain('2345 6789 ABCD EFGR');
    expect(reading.elements.filter(({ role }) => role === 'Figure')).toHaveLength(3);
    expect(reading.elements.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    expect(reading.collisions).toEqual([]);
    expect(reading.untagged).toEqual([]);
  });

  it('keeps a long name of the utility clear of the QR', async () => {
    const utility = {
      ...manualStatement.utility,
      name: 'Companhia de Serviço de Água, Esgoto e Resíduos de Guaratinguetá e Região Metropolitana',
    };
    const reading = await readPdf(await renderDebtStatement({ ...manualStatement, utility }));
    expect(reading.collisions).toEqual([]);
    const raster = await renderPdfPage(
      await renderDebtStatement({ ...manualStatement, utility }),
      1,
      dotsPerInch,
    );
    expect(await decodeQrCodes(raster)).toHaveLength(2);
  });
});

it('a statement without a Pix key and without a code says neither', async () => {
  const reading = await readPdf(
    await renderDebtStatement({ ...manualStatement, pixText: null, verification: null }),
  );
  expect(reading.pages[0]).not.toMatch(/Pix|verdadeiro/);
  expect(reading.elements.filter(({ role }) => role === 'Figure')).toHaveLength(1);
});

it('the drawing of a page’s QR is one path on a square with a quiet zone of four modules', () => {
  const { side, path } = qrDrawing(manualStatement.pixText ?? '');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((run) => run.slice(1).map(Number));
  expect(runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).toBe(path);
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(side - 4);
  expect(runs[0]).toEqual([4, 4, 7, 7]);
});
