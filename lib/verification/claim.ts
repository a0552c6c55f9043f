import {
  type CollectionCodeParseRefusal,
  type ParsedCollectionCode,
  type ParsedPix,
  type PixParseRefusal,
  parseCollectionCode,
  parsePixText,
} from '@/lib/collection';
import { pastedClaim } from '@/lib/typed';
import { parseVerificationCode, type VerificationCode } from './code';
import type { Verdict } from './verdict';

/** What was pasted, read as what it can only be. */
export type Claim =
  | { readonly kind: 'COLLECTION'; readonly parsed: ParsedCollectionCode }
  | { readonly kind: 'PIX'; readonly parsed: ParsedPix }
  | { readonly kind: 'CODE'; readonly code: VerificationCode }
  /** Already judged: nobody needs to be asked. */
  | { readonly kind: 'JUDGED'; readonly verdict: Verdict };

/** The most characters that are looked at: a Pix text has up to 512. */
export const longestClaim = 600;

const bankSlipDigits = 47;

/**
 * A pasted text by its look: a BR Code begins with 0002, a payment line has digits alone, anything else is a verification
 * code (also as the address its QR leads to). Wrong check digits, CRC and check character are named by where they are.
 */
export function readClaim(text: string): Claim {
  const typed = pastedClaim(text);
  if (/^0002/.test(typed) && /[A-Za-z]/.test(typed)) return pixClaim(typed);
  if (/^[\d\s./-]+$/.test(typed) && typed.replace(/\D/g, '').length > 16) {
    return collectionClaim(typed);
  }
  return codeClaim(typed);
}

function collectionClaim(typed: string): Claim {
  const parsed = parseCollectionCode(typed);
  return parsed.ok
    ? { kind: 'COLLECTION', parsed: parsed.value }
    : { kind: 'JUDGED', verdict: wrongLine(parsed.error) };
}

function wrongLine(refusal: CollectionCodeParseRefusal): Verdict {
  switch (refusal.code) {
    case 'COLLECTION_CODE_BLOCK_CHECK_DIGITS':
      return { code: 'WRONG_CHECK_DIGITS', of: 'LINE', blocks: refusal.blocks };
    case 'COLLECTION_CODE_CHECK_DIGIT':
      return { code: 'WRONG_CHECK_DIGITS', of: 'LINE', blocks: [] };
    case 'COLLECTION_CODE_LENGTH':
      return refusal.digits === bankSlipDigits ? { code: 'BANK_SLIP' } : { code: 'UNREADABLE' };
    default:
      return { code: 'UNREADABLE' };
  }
}

function pixClaim(typed: string): Claim {
  const parsed = parsePixText(typed);
  return parsed.ok
    ? { kind: 'PIX', parsed: parsed.value }
    : { kind: 'JUDGED', verdict: wrongPix(parsed.error) };
}

function wrongPix({ code }: PixParseRefusal): Verdict {
  return code === 'PIX_TEXT_CRC'
    ? { code: 'WRONG_CHECK_DIGITS', of: 'PIX', blocks: [] }
    : { code: 'UNREADABLE' };
}

function codeClaim(typed: string): Claim {
  const parsed = parseVerificationCode(typed);
  if (parsed.ok) return { kind: 'CODE', code: parsed.value };
  const verdict: Verdict =
    parsed.error.code === 'VERIFICATION_CODE_CHECK'
      ? { code: 'WRONG_CHECK_DIGITS', of: 'CODE', blocks: [] }
      : { code: 'UNREADABLE' };
  return { kind: 'JUDGED', verdict };
}
