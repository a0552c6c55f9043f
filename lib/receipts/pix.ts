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

/** A Pix of the right amount for a document. `paidAt` is an instant in ISO 8601. */
export interface PixReceived {
  readonly documentId: string;
  readonly paidAt: string;
}
