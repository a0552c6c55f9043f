import type { Cents } from '@/lib/kernel/money';

/** A Pix that the provider says came in. `paidAt` is an instant in ISO 8601. @term end-to-end id — identificador fim a fim */
export interface PixNotice {
  readonly endToEndId: string;
  readonly txid: string | null;
  readonly amount: Cents;
  readonly paidAt: string;
}

/** Whether a Pix pays a document: right amount, wrong amount, or no document of ours carries its identifier. */
export type PixMatch = 'MATCHED' | 'WRONG_AMOUNT' | 'UNKNOWN_TXID';

/** How a Pix matches the document its identifier names; only the exact amount pays it. */
export function matchPix(notice: PixNotice, document: { readonly amount: Cents | null } | null): PixMatch {
  if (!document) return 'UNKNOWN_TXID';
  return document.amount === notice.amount ? 'MATCHED' : 'WRONG_AMOUNT';
}

export type NoticeRefusal =
  | { readonly code: 'RESOURCE_NOT_FOUND' }
  | { readonly code: 'PIX_NOTICE_NOT_AUTHENTIC' };
