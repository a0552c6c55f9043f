import type { CivilDate } from './civil-date';

/**
 * Fourteen digits that name what somebody sent: year, origin, nine digits of a sequence. Throws RangeError when the sequence
 * has outgrown nine digits or the origin is no digit.
 */
export function protocolNumber(
  receivedOn: CivilDate,
  { origin, sequence }: { readonly origin: number; readonly sequence: bigint },
): string {
  const digits = String(sequence).padStart(9, '0');
  if (digits.length > 9 || sequence < 0n) throw new RangeError(`Protocol sequence out of range: ${sequence}`);
  if (!Number.isInteger(origin) || origin < 0 || origin > 9)
    throw new RangeError(`Not a protocol origin: ${origin}`);
  return `${receivedOn.slice(0, 4)}${origin}${digits}`;
}
