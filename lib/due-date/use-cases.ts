import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { premisesPart, readPremises } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { validStatuses } from '@/lib/billing';
import { billsPart } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { err, ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { composeDueDate, planChange } from './change';
import type { DueDateChange, DueDateRecords, DueDateRefusal, DueDateState, RecordedChange } from './due-date';
import { dueDateRecords } from './records';
import { insertChange, lockChange, readChanges, selectChanges } from './repository';

export interface ChangeRequest {
  readonly day: number;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

export interface DueDateChangeNotFound {
  readonly code: 'DUE_DATE_CHANGE_NOT_FOUND';
}

/** When the bills of the scope's premises are due, and what may be chosen. Within a transaction when one is given. */
export async function getDueDate(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<DueDateState> {
  const records = await findDueDateRecords(db, scope, asOf);
  return composeDueDate(records, asOf, ruleAt(currentUtility().dueDate, asOf));
}

/**
 * Changes the due day of the bills not yet issued. The same change sent twice on a day is one change; of two different ones
 * at once the second is refused.
 */
export function changeDueDate(
  scope: AccountScope,
  { day, asOf, trace }: ChangeRequest,
): Promise<Result<DueDateChange, DueDateRefusal>> {
  return database().$transaction(async (db) => {
    await lockChange(db, scope);
    const records = await findDueDateRecords(db, scope, asOf);
    const [latest] = records.changes;
    if (latest && isRepeated(latest, { day, asOf })) return ok(latest.change);
    const plan = planChange(composeDueDate(records, asOf, ruleAt(currentUtility().dueDate, asOf)), day);
    if (!plan.ok) return plan;
    const change = await insertChange(db, scope, { ...plan.value, number: (latest?.change.number ?? 0) + 1 });
    await recordAudit(db, trace, {
      action: 'DUE_DATE_CHANGED',
      actor: { kind: 'CUSTOMER', id: scope.customerId },
      premisesId: scope.premisesId,
      subjectId: change.id,
      details: { previousDay: change.previousDay, day, number: change.number },
    });
    return ok(change);
  });
}

async function findDueDateRecords(
  db: Transaction,
  scope: AccountScope,
  asOf: CivilDate,
): Promise<DueDateRecords> {
  const kept = await readPremises(db, scope, {
    bills: billsPart({ statuses: validStatuses }),
    changes: premisesPart(selectChanges, readChanges),
  });
  return dueDateRecords(kept, asOf);
}

function isRepeated(
  { change, byFormerOccupant }: RecordedChange,
  { day, asOf }: Pick<ChangeRequest, 'day' | 'asOf'>,
): boolean {
  return change.day === day && change.changedOn === asOf && !byFormerOccupant;
}

/** A change of the scope's premises made by somebody still linked to it; any other does not exist. */
export async function getDueDateChange(
  scope: AccountScope,
  id: string,
  asOf: CivilDate,
): Promise<Result<DueDateChange, DueDateChangeNotFound>> {
  const { changes } = await getDueDate(scope, asOf);
  const found = changes.find((change) => change.id === id);
  return found ? ok(found) : err({ code: 'DUE_DATE_CHANGE_NOT_FOUND' });
}
