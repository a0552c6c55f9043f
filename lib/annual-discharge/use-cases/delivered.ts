import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { findBill } from '@/lib/billing/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { formatVerificationCode } from '@/lib/verification';
import { findDischarges, findDischargesOfBill } from '../repository/discharges';
import { dischargeStatement, exceptionsOnBill } from '../wording';
import { consumersOf, idsOf } from './consumers';
import { proveDischarge } from './prove-discharge';

/** A declaration as the bill that carries it prints it. */
export interface DischargeOnBill {
  readonly id: string;
  readonly baseYear: number;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  readonly verificationCode: string;
  readonly statement: string;
  /** What it leaves out; null when it is nothing. */
  readonly exceptions: string | null;
}

/**
 * The declaration delivered with a bill of the scope's premises, the newest when there are several: it is of the bill's own
 * customer, who still belongs there. Null for every other bill. Source: Lei 12.007/2009, art. 3º.
 */
export async function findDischargeOnBill(
  scope: AccountScope,
  billId: string,
): Promise<DischargeOnBill | null> {
  const consumerIds = idsOf(consumersOf(await getAccount(scope)));
  const bill = await findBill(database(), scope, billId);
  if (!bill || !consumerIds.includes(bill.customerId)) return null;
  const [newest] = await findDischargesOfBill(database(), scope, bill);
  if (!newest) return null;
  const { id, baseYear, sequence, issuedOn, verificationCode } = await proveDischarge(database(), newest);
  return {
    id,
    baseYear,
    sequence,
    issuedOn,
    verificationCode: formatVerificationCode(verificationCode),
    statement: dischargeStatement(newest),
    exceptions: exceptionsOnBill(newest),
  };
}

/** The newest declaration delivered to the customer who entered. */
export interface LatestDelivery {
  readonly id: string;
  readonly baseYear: number;
  readonly deliveredOn: CivilDate;
}

/** What was delivered last to the customer who entered, and to nobody else; null when nothing was. */
export async function latestDelivery(scope: AccountScope): Promise<LatestDelivery | null> {
  const discharges = await findDischarges(database(), scope, [scope.customerId]);
  const [latest] = discharges
    .flatMap(({ id, baseYear, delivery }) =>
      delivery ? { id, baseYear, deliveredOn: delivery.deliveredOn } : [],
    )
    .toSorted((a, b) => (a.deliveredOn > b.deliveredOn ? -1 : a.deliveredOn < b.deliveredOn ? 1 : 0));
  return latest ?? null;
}
