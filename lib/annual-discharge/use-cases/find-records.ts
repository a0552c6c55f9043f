import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { agreementsPart, billsPart } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { DischargeRecords } from '../discharge';
import { dischargeRecords } from '../records';

/** The bills of some consumers at the scope's premises, and since when each is linked to it. */
export async function findDischargeRecords(
  db: Transaction,
  scope: Pick<AccountScope, 'premisesId'>,
  consumerIds: readonly [string, ...string[]],
): Promise<DischargeRecords> {
  const kept = await readPremises(db, scope, {
    bills: billsPart({ customerIds: consumerIds, aboveZero: true }),
    agreements: agreementsPart,
  });
  return dischargeRecords(kept, consumerIds);
}
