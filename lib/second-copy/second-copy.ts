import type { Account } from '@/lib/accounts';
import type { CollectionCode } from '@/lib/collection';
import type { IssuedDocument } from '@/lib/verification';
import type { CopiedBill } from './bill';

/** A bill that may be paid, the digits that pay it, and what proves its copy. */
export interface SecondCopy {
  readonly bill: CopiedBill;
  readonly account: Account;
  readonly barcode: CollectionCode;
  readonly proof: IssuedDocument;
}
