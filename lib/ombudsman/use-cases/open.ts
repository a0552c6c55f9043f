import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import type { CaseDetails, CaseOutline, CaseReceipt } from '../case';
import { dueDateOf } from '../deadline';
import * as cases from '../repository/cases';
import { drawAccessCode, hashAccessCode } from './access-hash';
import { notifySender } from './notify';

export type OpenRefusal = TooManyRequests;

/** Stands in the trail for the address of who sent a case, which would tell who they are. */
const withheld = 'withheld';

/**
 * Takes a case and acknowledges it at once, by e-mail too to who leaves one, whoever sends it and for whatever reason; its
 * access code is told only here.
 * More than ten an hour from an address must wait. Source: Lei 13.460/2017, arts. 10 to 12.
 */
export function openCase(
  details: CaseDetails,
  { receivedOn, trace }: { receivedOn: CivilDate; trace: RequestTrace },
): Promise<Result<CaseReceipt, OpenRefusal>> {
  return database().$transaction(async (db) => {
    const allowed = await takeCall(db, [{ limit: 'CASE', key: trace.clientAddress }]);
    if (!allowed.ok) return allowed;
    const accessCode = drawAccessCode();
    const accessHash = hashAccessCode(accessCode);
    const added = { details, receivedOn, dueOn: dueDateOf(receivedOn), accessHash };
    const outline = await cases.insertCase(db, added);
    await notifySender(db, outline, { kind: 'RECEIVED', on: receivedOn });
    await auditReceipt(db, outline);
    const { protocol, kind, dueOn } = outline;
    return ok({ protocol, accessCode, kind, receivedOn, dueOn });
  });
}

function auditReceipt(db: Transaction, { id, kind }: CaseOutline): Promise<void> {
  return recordAudit(
    db,
    { correlationId: withheld, clientAddress: withheld },
    {
      action: 'OMBUDSMAN_CASE_RECEIVED',
      actor: { kind: 'ANONYMOUS', id: null },
      premisesId: null,
      subjectId: id,
      details: { kind },
    },
  );
}
