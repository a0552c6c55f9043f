import 'server-only';
import type { Account } from '@/lib/accounts';
import { type AuditActor, type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import type { Transaction } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { currentUtility, utilityTaxId } from '@/lib/utility/current';
import type { DischargeDraft, DischargeRecord } from '../discharge';
import { dischargeHeaderOf } from '../discharge-header';
import { insertDischarge } from '../repository/discharges';
import { consumersOf } from './consumers';

/** Why and for whom a declaration is issued: somebody asked, or its delivery is due. */
export interface Emission {
  readonly account: Account;
  readonly draft: DischargeDraft;
  readonly asOf: CivilDate;
  readonly actor: AuditActor;
  readonly trace: RequestTrace;
}

/** Issues a declaration, under the lock that the caller's transaction holds, and notes it in the trail. */
export async function emitDischarge(
  db: Transaction,
  { account, draft, asOf, actor, trace }: Emission,
): Promise<DischargeRecord> {
  const premisesId = account.premises.id;
  const header = dischargeHeaderOf({
    account,
    consumer: consumersOf(account).find((person) => person.id === draft.consumerId) ?? account.holder,
    utility: currentUtility(),
    utilityTaxId: utilityTaxId(),
    demonstration: demonstration !== null,
  });
  const discharge = await insertDischarge(db, { premisesId }, { ...draft, issuedOn: asOf, header });
  await recordAudit(db, trace, {
    action: 'ANNUAL_DISCHARGE_ISSUED',
    actor,
    premisesId,
    subjectId: discharge.id,
    details: { sequence: discharge.sequence, year: discharge.baseYear, totalCents: discharge.total },
  });
  return discharge;
}
