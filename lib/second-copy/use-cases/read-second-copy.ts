import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type BillDischarge, renderBill } from '@/lib/documents/bill';
import { type QrDrawing, qrDrawing } from '@/lib/documents/qr';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { collectionTerms } from '@/lib/utility/current';
import type { CopiedBill } from '../bill';
import { type BillCodeRefusal, billCode } from '../bill-code';
import type { SecondCopy } from '../second-copy';
import { checkSecondCopy, type SecondCopyRefusal } from '../standing';
import { billDocument } from './bill-document';
import { completeBill, findOwnBill } from './find-bill';
import { proveBill } from './prove-bill';

interface BillNotFound {
  readonly code: 'BILL_NOT_FOUND';
}

export type SecondCopyReadRefusal = BillNotFound | SecondCopyRefusal | BillCodeRefusal;

/**
 * The second copy of an open bill of the scope's premises. Anybody else's does not exist; one that is not to be paid is
 * refused with the reason. However often it is asked for, its code and its Pix are the same.
 */
export function getSecondCopy(
  scope: AccountScope,
  id: string,
  asOf: CivilDate,
): Promise<Result<SecondCopy, SecondCopyReadRefusal>> {
  return database().$transaction((db) => readSecondCopy(db, scope, { id, asOf }));
}

async function readSecondCopy(
  db: Transaction,
  scope: AccountScope,
  { id, asOf }: { id: string; asOf: CivilDate },
): Promise<Result<SecondCopy, SecondCopyReadRefusal>> {
  const own = await findOwnBill(db, scope, id);
  if (!own) return err({ code: 'BILL_NOT_FOUND' });
  const open = checkSecondCopy(own);
  if (!open.ok) return open;
  const account = await getAccount(scope, db);
  const bill = await completeBill(db, own, account);
  const barcode = billCode({ terms: collectionTerms(asOf), premises: account.premises, bill });
  if (!barcode.ok) return barcode;
  const proof = await proveBill(db, { bill, barcode: barcode.value, asOf });
  return ok({ bill, account, barcode: barcode.value, proof });
}

export interface PrintRequest {
  readonly id: string;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
  /** The annual discharge declaration delivered with this bill, if one is. */
  readonly discharge?: BillDischarge | null;
}

/** The second copy as a PDF, noted in the trail: it carries a name and an address out of the portal. */
export function printSecondCopy(
  scope: AccountScope,
  { id, asOf, trace, discharge = null }: PrintRequest,
): Promise<Result<{ bill: CopiedBill; bytes: Uint8Array }, SecondCopyReadRefusal>> {
  return database().$transaction(async (db) => {
    const copy = await readSecondCopy(db, scope, { id, asOf });
    if (!copy.ok) return copy;
    const bytes = await renderBill(billDocument(copy.value, asOf, discharge));
    await recordAudit(db, trace, {
      action: 'SECOND_COPY_PRINTED',
      actor: { kind: 'CUSTOMER', id: scope.customerId },
      premisesId: scope.premisesId,
      subjectId: id,
    });
    return ok({ bill: copy.value.bill, bytes });
  });
}

/** The QR of a bill's Pix, to be shown on the page; null where the utility takes no Pix. */
export function secondCopyPixQr({ proof }: SecondCopy): QrDrawing | null {
  return proof.pix ? qrDrawing(proof.pix.text) : null;
}
