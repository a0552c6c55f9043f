import 'server-only';
import type { Account, AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { currentUtility, utilityTaxId } from '@/lib/utility/current';
import { assessYear } from '../assess-year';
import type { AnnualDischarge, DischargeDraft, DischargeRecord } from '../discharge';
import { dischargeHeaderOf } from '../discharge-header';
import type { DischargeRefused } from '../reasons';
import { findDischarges, insertDischarge, lockIssue } from '../repository/discharges';
import { findDischargeRecords } from '../repository/records';
import { consumersOf, idsOf } from './consumers';
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
    const discharge = await issueOnce(db, scope, { ...request, account, draft: assessment.draft });
    return ok(await proveDischarge(db, discharge));
  });
}

type Emission = DischargeRequest & { readonly account: Account; readonly draft: DischargeDraft };

async function issueOnce(
  db: Transaction,
  scope: AccountScope,
  { account, draft, asOf, trace }: Emission,
): Promise<DischargeRecord> {
  const header = dischargeHeaderOf({
    account,
    consumer: consumersOf(account).find((person) => person.id === draft.consumerId) ?? account.holder,
    utility: currentUtility(),
    utilityTaxId: utilityTaxId(),
    demonstration: demonstration !== null,
  });
  const discharge = await insertDischarge(db, scope, { ...draft, issuedOn: asOf, header });
  await recordAudit(db, trace, {
    action: 'ANNUAL_DISCHARGE_ISSUED',
    actor: { kind: 'CUSTOMER', id: scope.customerId },
    premisesId: scope.premisesId,
    subjectId: discharge.id,
    details: { sequence: discharge.sequence, year: discharge.baseYear, totalCents: discharge.total },
  });
  return discharge;
}
