import type { Premises } from '@/lib/accounts';
import { buildCollectionCode, type CollectionCode, debtStatementFreeField } from '@/lib/collection';
import type { CollectionTerms } from '@/lib/collection/utility-terms';
import type { Cents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';

/** GSAN's number for this kind of document (DocumentoTipo 14, extrato de débito). */
const documentType = 14;

/** A total that the eleven digits of the bars cannot hold. */
export interface BarcodeRefusal {
  readonly code: 'AMOUNT_OUT_OF_RANGE';
  readonly amountCents: Cents;
}

export interface StatementCodeParts {
  readonly terms: CollectionTerms;
  readonly premises: Pick<Premises, 'accountNumber' | 'locality'>;
  readonly sequence: string;
  readonly amount: Cents;
}

/**
 * The 44 digits that take payment for a statement: payment type 5 of the free field. Source: GSAN UC0229.
 * Throws when premises or terms hold what no bar code can: the data is wrong, the customer cannot mend it.
 */
export function statementBarcode(parts: StatementCodeParts): Result<CollectionCode, BarcodeRefusal> {
  const freeField = debtStatementFreeField({
    localityId: parts.premises.locality.id,
    accountNumber: parts.premises.accountNumber,
    sequence: parts.sequence,
    documentType,
  });
  if (!freeField.ok) throw new Error(`No free field for this statement: ${freeField.error.code}`);
  const code = buildCollectionCode({ ...parts.terms, amount: parts.amount, freeField: freeField.value });
  if (code.ok) return ok(code.value);
  if (code.error.code !== 'COLLECTION_AMOUNT_OUT_OF_RANGE')
    throw new Error(`No collection code: ${code.error.code}`);
  return err({ code: 'AMOUNT_OUT_OF_RANGE', amountCents: parts.amount });
}
