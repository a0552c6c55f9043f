import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { issueVerificationCode } from '@/lib/verification/use-cases';
import type { AnnualDischarge, DischargeRecord } from '../discharge';

/** A declaration with its verification code, the same one however often it is asked for. */
export async function proveDischarge(db: Transaction, discharge: DischargeRecord): Promise<AnnualDischarge> {
  const { id, issuedOn } = discharge;
  const nothingToPay = { amount: null, validUntil: null, barcode: null, pix: null };
  const { code } = await issueVerificationCode(db, {
    kind: 'ANNUAL_DISCHARGE',
    subjectId: id,
    issuedOn,
    ...nothingToPay,
  });
  return { ...discharge, verificationCode: code };
}
