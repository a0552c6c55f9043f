import type { Result } from '@/lib/kernel/result';
import { typedText } from './identifier';
import { plainText, seenText } from './plain';

/**
 * Reads a Pix text as it was pasted: first with its own characters, which its CRC covers, then in plain ones, for an editor
 * may have put dashes of its own.
 */
export function readPastedPix<Value, Refusal>(
  typed: string,
  parse: (text: string) => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const text = withoutWords(seenText(typed).replace(/[\r\n\t]+/g, ''));
  const first = parse(text);
  if (first.ok) return first;
  const second = parse(plainText(text));
  return second.ok ? second : first;
}

/** A Pix text begins with `0002`: a label before it goes. */
function withoutWords(text: string): string {
  return text.trim().replace(/^[^\d]{1,60}(?=0002)/, '');
}

/**
 * Whatever was pasted to be verified, without the label before a line. A Pix text keeps its own
 * characters; all else is in plain ones.
 */
export function pastedClaim(text: string): string {
  const pix = withoutWords(seenText(text));
  if (/^0002/.test(pix) && /[A-Za-z]/.test(pix)) return pix;
  const plain = plainText(text);
  const line = typedText(plain, 'COLLECTION_CODE') ?? plain;
  return /^[\d\s./-]+$/.test(line) ? line : plain;
}
