import type { Cents } from '@/lib/kernel/money';
import type { PixMatch, PixNotice } from '@/lib/receipts';

/** How a Pix matches the document its identifier names; only the exact amount pays it. */
export function matchPix(notice: PixNotice, document: { readonly amount: Cents | null } | null): PixMatch {
  if (!document) return 'UNKNOWN_TXID';
  return document.amount === notice.amount ? 'MATCHED' : 'WRONG_AMOUNT';
}

export type NoticeRefusal =
  | { readonly code: 'RESOURCE_NOT_FOUND' }
  | { readonly code: 'PIX_NOTICE_NOT_AUTHENTIC' };
