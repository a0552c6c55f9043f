import 'server-only';
import { createHash } from 'node:crypto';
import type { Bill } from '@/lib/billing';
import { type CollectionCode, staticPixText } from '@/lib/collection';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { pixTerms } from '@/lib/utility/current';
import type { DocumentPix, IssuedDocument } from '@/lib/verification';
import { issueVerificationCode } from '@/lib/verification/use-cases';

interface Copy {
  readonly bill: Pick<Bill, 'id' | 'amount'>;
  readonly barcode: CollectionCode;
  readonly asOf: CivilDate;
}

/** A bill's verification code and Pix. It may be paid late, at its own amount, so that it never expires. */
export function proveBill(db: Transaction, { bill, barcode, asOf }: Copy): Promise<IssuedDocument> {
  return issueVerificationCode(db, {
    kind: 'BILL',
    subjectId: bill.id,
    issuedOn: asOf,
    amount: bill.amount,
    validUntil: null,
    barcode,
    pix: billPix(bill, asOf),
  });
}

/**
 * The Pix of a bill at its own amount, with an identifier made from bill and amount. Null where the utility has no key.
 * Throws when the key can make no Pix: the settings are wrong, the customer cannot mend it.
 */
function billPix({ id, amount }: Copy['bill'], asOf: CivilDate): DocumentPix | null {
  const receiver = pixTerms(asOf);
  if (!receiver) return null;
  const digest = createHash('sha256').update(`${id}|${amount}`).digest('hex');
  const txid = `FAT${digest.slice(0, 22).toUpperCase()}`;
  const text = staticPixText({ receiver, amount, txid });
  if (!text.ok) throw new Error(`No Pix for this bill: ${text.error.code}`);
  return { txid, text: text.value };
}
