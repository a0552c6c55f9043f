import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { addressBucket } from '@/lib/auth/client-address';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import { takeCall } from '@/lib/limits/use-cases';
import type { RegistrationDetails, RegistrationReceipt, RegistrationRefusal } from '../registration';
import * as repository from '../repository/registration';
import { notifyRegistration } from './notify';

/**
 * Takes a request to put a CPF or CNPJ on file, gives its protocol and tells it by e-mail. It says nothing of whether the
 * account exists.
 * The same request made again while pending gets the same protocol; more than five an hour from an address must wait.
 */
export function requestRegistration(
  details: RegistrationDetails,
  { requestedOn, trace }: { requestedOn: CivilDate; trace: RequestTrace },
): Promise<Result<RegistrationReceipt, RegistrationRefusal>> {
  const clientAddress = addressBucket(trace.clientAddress);
  return database().$transaction(async (db) => {
    await repository.lockRegistration(db, clientAddress);
    const same = await repository.findSameRegistration(db, details, clientAddress);
    if (same) return ok(same);
    const allowed = await takeCall(db, [{ limit: 'REGISTRATION', key: trace.clientAddress }]);
    if (!allowed.ok) return allowed;
    const receipt = await repository.insertRegistration(db, details, { requestedOn, clientAddress });
    await notifyRegistration(db, receipt, details.email);
    await recordAudit(db, trace, {
      action: 'REGISTRATION_REQUESTED',
      actor: { kind: 'ANONYMOUS', id: null },
      premisesId: null,
      subjectId: receipt.id,
    });
    return ok(receipt);
  });
}

/** The receipt with this id, or null. Ids cannot be guessed, and a receipt tells only protocol and day. */
export function getRegistrationReceipt(id: string): Promise<RegistrationReceipt | null> {
  return repository.findReceipt(database(), id);
}
