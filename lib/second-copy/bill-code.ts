import type { Premises } from '@/lib/accounts';
import type { Bill } from '@/lib/billing';
import { billFreeField, buildCollectionCode, type CollectionCode } from '@/lib/collection';
import type { CollectionTerms } from '@/lib/collection/utility-terms';
import { err, ok, type Result } from '@/lib/kernel/result';

/** An amount that the eleven digits of the bars cannot hold. */
export interface BillCodeRefusal {
  readonly code: 'AMOUNT_OUT_OF_RANGE';
  readonly amountCents: Bill['amount'];
}

export interface BillCodeParts {
  readonly terms: CollectionTerms;
  readonly premises: Pick<Premises, 'accountNumber' | 'locality'>;
  readonly bill: Pick<Bill, 'referenceMonth' | 'amount'>;
}

/**
 * The 44 digits that take payment for a bill: payment type 3, its own amount, late charges left for a later bill.
 * Throws when premises or terms hold what no bar code can: the data is wrong, the customer cannot mend it.
 * Source: GSAN UC0229 and UC0482; FEBRABAN, layout de arrecadação v7.
 */
export function billCode({ terms, premises, bill }: BillCodeParts): Result<CollectionCode, BillCodeRefusal> {
  const freeField = billFreeField({
    localityId: premises.locality.id,
    accountNumber: premises.accountNumber,
    referenceMonth: bill.referenceMonth,
  });
  if (!freeField.ok) throw new Error(`No free field for this bill: ${freeField.error.code}`);
  const code = buildCollectionCode({ ...terms, amount: bill.amount, freeField: freeField.value });
  if (code.ok) return ok(code.value);
  if (code.error.code !== 'COLLECTION_AMOUNT_OUT_OF_RANGE')
    throw new Error(`No collection code: ${code.error.code}`);
  return err({ code: 'AMOUNT_OUT_OF_RANGE', amountCents: bill.amount });
}
