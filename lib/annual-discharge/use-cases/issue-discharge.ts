import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { assessYear } from '../assess-year';
import type { AnnualDischarge } from '../discharge';
import type { DischargeRefused } from '../reasons';
import { findDischarges, lockIssue } from '../repository/discharges';
import { consumersOf, idsOf } from './consumers';
import { emitDischarge } from './emit-discharge';
import { findDischargeRecords } from './find-records';
import { proveDischarge } from './prove-discharge';

export interface DischargeRequest {
  readonly year: number;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/**
 * Declares a year settled, or gives every reason why not. A declaration is issued once: asked for again it is the same
 * document, whatever became of its bills since.
 */
export function issueAnnualDischarge(
  scope: AccountScope,
  request: DischargeRequest,
): Promise<Result<AnnualDischarge, DischargeRefused>> {
  const { year, asOf } = request;
  return database().$transaction(async (db) => {
    await lockIssue(db, scope);
    const account = await getAccount(scope, db);
    const consumerIds = idsOf(consumersOf(account));
    const discharges = await findDischarges(db, scope, consumerIds);
    const existing = discharges.find((discharge) => discharge.baseYear === year);
    if (existing) return ok(await proveDischarge(db, existing));
    const records = await findDischargeRecords(db, scope, consumerIds);
    const assessment = assessYear(records, { year, asOf, rule: currentUtility().annualDischarge });
    if (!assessment.granted) {
      return err({ code: 'ANNUAL_DISCHARGE_REFUSED', year, reasons: assessment.reasons });
    }
    const actor = { kind: 'CUSTOMER', id: scope.customerId } as const;
    const discharge = await emitDischarge(db, { ...request, account, draft: assessment.draft, actor });
    return ok(await proveDischarge(db, discharge));
  });
}
