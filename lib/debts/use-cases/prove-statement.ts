import 'server-only';
import { staticPixText } from '@/lib/collection';
import type { Transaction } from '@/lib/db/client';
import { pixTerms } from '@/lib/utility/current';
import type { DocumentPix } from '@/lib/verification';
import { issueVerificationCode } from '@/lib/verification/use-cases';
import type { DebtStatement, StatementRecord } from '../statement';

/** A statement with its verification code and its Pix, the same ones however often it is issued. */
export async function proveStatement(db: Transaction, statement: StatementRecord): Promise<DebtStatement> {
  const { id, issuedOn, validUntil, totals, barcode } = statement;
  const proof = await issueVerificationCode(db, {
    kind: 'DEBT_STATEMENT',
    subjectId: id,
    issuedOn,
    validUntil,
    amount: totals.total,
    barcode,
    pix: statementPix(statement),
  });
  return { ...statement, proof };
}

/**
 * The Pix of a statement: its amount, and its sequence number as identifier. Null where the utility has no key.
 * Throws when the key can make no Pix: the settings are wrong, the customer cannot mend it.
 */
function statementPix({ issuedOn, totals, sequence }: StatementRecord): DocumentPix | null {
  const receiver = pixTerms(issuedOn);
  if (!receiver) return null;
  const txid = `EXT${sequence}`;
  const text = staticPixText({ receiver, amount: totals.total, txid });
  if (!text.ok) throw new Error(`No Pix for this statement: ${text.error.code}`);
  return { txid, text: text.value };
}
