import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { databaseDate } from '@/lib/kernel/civil-date';
import type { DischargeDelivery } from '../discharge';

type ConsumerKey = Pick<AccountScope, 'customerId' | 'premisesId'>;

/** A declaration that was delivered, and how far back it reaches. */
export interface DeliveredYear extends ConsumerKey {
  readonly baseYear: number;
  readonly openEarlierMonths: readonly string[];
}

/** The declarations delivered to some consumers. */
export function findDeliveredYears(
  db: Transaction,
  consumers: readonly ConsumerKey[],
): Promise<readonly DeliveredYear[]> {
  return db.$queryRaw<DeliveredYear[]>`
    SELECT d.premises_id AS "premisesId", d.customer_id AS "customerId", d.base_year AS "baseYear",
      d.open_earlier_months AS "openEarlierMonths"
    FROM unnest(${consumers.map((key) => key.premisesId)}::uuid[], ${consumers.map((key) => key.customerId)}::uuid[])
      AS c (premises_id, customer_id)
    JOIN annual_discharge d ON d.premises_id = c.premises_id AND d.customer_id = c.customer_id
    JOIN annual_discharge_delivery e ON e.discharge_id = d.id`;
}

/** Keeps a delivery; the database refuses a second one of the same declaration. */
export async function insertDelivery(
  db: Transaction,
  dischargeId: string,
  { deliveredOn, ...delivery }: DischargeDelivery,
): Promise<void> {
  await db.annualDischargeDelivery.create({
    data: { dischargeId, ...delivery, deliveredOn: databaseDate(deliveredOn) },
  });
}
