import type { ParsedCollectionCode, ParsedPix } from '@/lib/collection';
import type { CollectionTerms, PixTerms } from '@/lib/collection/utility-terms';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { DocumentFacts, DocumentKind, DocumentStanding } from './document';

/** The utility issued it. No personal data: what, how much, until when, and how it stands. */
export interface Genuine {
  readonly code: 'GENUINE';
  readonly kind: DocumentKind;
  readonly standing: DocumentStanding;
  readonly amount: Cents | null;
  /** What it is about, where its kind does not say: the service of a quote. */
  readonly about: string | null;
  readonly issuedOn: CivilDate | null;
  readonly validUntil: CivilDate | null;
  /** Of an overtaken one: a newer document of ours took its place. */
  readonly replaced?: true;
}

/**
 * What "É verdadeiro?" answers. Every false one is named by what gives it away, but the true amount of an altered one is
 * never told: who holds a forged line could read somebody's bill by it.
 */
export type Verdict =
  | Genuine
  /** One of ours, with an amount that is not the document's. */
  | { readonly code: 'ALTERED_AMOUNT'; readonly kind: DocumentKind; readonly typedAmount: Cents }
  /** The Pix pays somebody else. */
  | { readonly code: 'FOREIGN_PIX_KEY' }
  /** The line pays another company: its segment (2 is sanitation) and the code the line carries. */
  | { readonly code: 'FOREIGN_COMPANY_CODE'; readonly segment: number; readonly companyCode: string }
  /** `blocks`: the blocks of a typed line that do not check, from 1 to 4. */
  | {
      readonly code: 'WRONG_CHECK_DIGITS';
      readonly of: 'LINE' | 'PIX' | 'CODE';
      readonly blocks: readonly number[];
    }
  /** A well-formed code under which nothing was issued. */
  | { readonly code: 'UNKNOWN_CODE' }
  /** The line or key is the utility's, but it issued no such document with this amount. */
  | { readonly code: 'UNKNOWN_DOCUMENT' }
  /** A bank slip of 47 digits, which the utility does not use. */
  | { readonly code: 'BANK_SLIP' }
  | { readonly code: 'UNREADABLE' };

/** The verdict on a line that pays another company or in another segment, null for the utility's own. */
export function judgeCompany(line: ParsedCollectionCode, terms: CollectionTerms): Verdict | null {
  const { segment, companyCode, modulus } = line;
  const isOurs = segment === 2 && companyCode === terms.companyCode && modulus === terms.modulus;
  return isOurs ? null : { code: 'FOREIGN_COMPANY_CODE', segment, companyCode };
}

/** The verdict on a Pix that pays a key which is neither today's nor the one printed on the document it names; null for ours. */
export function judgeReceiver(
  { account }: ParsedPix,
  today: PixTerms | null,
  printed: ParsedPix | null,
): Verdict | null {
  const isPrinted = printed !== null && sameAccount(account, printed.account);
  const isToday = account.kind === 'STATIC' && today !== null && account.key === today.key;
  return isPrinted || isToday ? null : { code: 'FOREIGN_PIX_KEY' };
}

function sameAccount(one: ParsedPix['account'], other: ParsedPix['account']): boolean {
  if (one.kind === 'STATIC') return other.kind === 'STATIC' && one.key === other.key;
  return other.kind === 'DYNAMIC' && one.location === other.location;
}

/**
 * The verdict on an amount that is not the document's, null for the right one. Another amount is named as altered only where
 * the document has a number of its own: a bill's Pix and line can be made up from what is on any old bill. An amount left
 * for the payer to type tells nothing of the document either.
 */
export function judgeAmount(document: DocumentFacts, typedAmount: Cents | null): Verdict | null {
  if (typedAmount !== null && typedAmount === document.amount) return null;
  if (typedAmount === null || document.kind === 'BILL') return { code: 'UNKNOWN_DOCUMENT' };
  return { code: 'ALTERED_AMOUNT', kind: document.kind, typedAmount };
}
