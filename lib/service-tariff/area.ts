import { compareRatios, type Ratio, ratio, ratioFromDecimal } from '@/lib/kernel/ratio';

/**
 * An area in square metres from a decimal text with a dot and at most two places, above zero and at most `maxM2`; null for any
 * other text.
 */
export function parseArea(text: string, maxM2: number): Ratio | null {
  if (!/^\d{1,6}(?:\.\d{1,2})?$/.test(text)) return null;
  const area = ratioFromDecimal(text);
  return area.numerator > 0n && compareRatios(area, ratio(maxM2, 1)) <= 0 ? area : null;
}
