import type { DiameterRange } from '../terms';

/** The diameters a service is done with: '20 mm ou de 25 a 50 mm'. */
export function diameterRangesInWords(ranges: readonly DiameterRange[]): string {
  return ranges.map(rangeInWords).join(' ou ');
}

function rangeInWords({ from, to }: DiameterRange): string {
  if (to === null) return `${from} mm ou mais`;
  return to === from ? `${from} mm` : `de ${from} a ${to} mm`;
}
