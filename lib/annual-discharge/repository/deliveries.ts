import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { DischargeDelivery } from '../discharge';
import type { YearOfBill } from '../utility-terms';

/** A consumer at a premises to which he is linked. */
export interface ConsumerKey {
  readonly premisesId: string;
  readonly customerId: string;
}

interface Page {
  readonly after: ConsumerKey | null;
  readonly take: number;
}

/** Consumers linked to a premises today, a page at a time in the order of their ids. */
export function findConsumers(db: Transaction, { after, take }: Page): Promise<ConsumerKey[]> {
  const { premisesId, customerId } = after ?? { premisesId: firstId, customerId: firstId };
  return db.$queryRaw<ConsumerKey[]>`
    SELECT DISTINCT premises_id AS "premisesId", customer_id AS "customerId"
    FROM premises_link
    WHERE until IS NULL AND (premises_id, customer_id) > (${premisesId}::uuid, ${customerId}::uuid)
    ORDER BY 1, 2 LIMIT ${take}`;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** A year that may be delivered, and what puts a bill in it. */
export interface CandidateYear {
  readonly year: number;
  readonly yearOfBill: YearOfBill;
}

/**
 * Those of some consumers for whom a declaration may be due on a day: all who have one due, and a few who have none. A year
 * counts that has a settled bill and no open one, that no delivery has reached, and whose May has come or has its bill.
 */
export function findCandidates(
  db: Transaction,
  consumers: readonly ConsumerKey[],
  { asOf, years }: { asOf: CivilDate; years: readonly CandidateYear[] },
): Promise<ConsumerKey[]> {
  const day = databaseDate(asOf);
  return db.$queryRaw<ConsumerKey[]>`
    SELECT DISTINCT settled.premises_id AS "premisesId", settled.customer_id AS "customerId"
    FROM (
      SELECT b.premises_id, b.customer_id, y.year
      FROM unnest(${consumers.map((key) => key.premisesId)}::uuid[], ${consumers.map((key) => key.customerId)}::uuid[])
        AS c (premises_id, customer_id)
      JOIN bill b ON b.premises_id = c.premises_id AND b.customer_id = c.customer_id AND b.total_cents > 0
      JOIN unnest(${years.map(({ year }) => year)}::int[], ${years.map((year) => year.yearOfBill === 'REFERENCE_MONTH')}::bool[])
        AS y (year, by_reference)
        ON y.year = CASE WHEN y.by_reference THEN left(b.reference_month, 4)::int ELSE extract(year FROM b.due_on)::int END
      GROUP BY b.premises_id, b.customer_id, y.year
      HAVING bool_or(b.status IN ('PAID', 'IN_INSTALLMENTS'))
        AND NOT bool_or(b.status = 'OPEN' AND b.review_reason IS DISTINCT FROM 'JUDICIAL')
    ) settled
    WHERE NOT EXISTS (
      SELECT FROM annual_discharge d JOIN annual_discharge_delivery e ON e.discharge_id = d.id
      WHERE d.premises_id = settled.premises_id AND d.customer_id = settled.customer_id
        AND (d.base_year = settled.year OR d.base_year > settled.year AND cardinality(d.open_earlier_months) = 0)
    ) AND (
      make_date(settled.year + 1, 5, 1) <= ${day}::date OR EXISTS (
        SELECT FROM bill m
        WHERE m.premises_id = settled.premises_id AND m.customer_id = settled.customer_id AND m.issued_on <= ${day}::date
          AND m.due_on >= make_date(settled.year + 1, 5, 1) AND m.due_on < make_date(settled.year + 1, 6, 1)
      )
    )
    ORDER BY 1, 2`;
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
