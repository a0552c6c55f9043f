import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import { openStatuses, settledStatuses, suspendingReviews } from '../standing';

type LinkKey = Pick<AccountScope, 'customerId' | 'premisesId'>;

/** A year, and what puts a bill in it: its reference month, or else the day it was due. */
export interface BilledYear {
  readonly year: number;
  readonly byReferenceMonth: boolean;
}

export interface YearOfCustomer extends LinkKey {
  readonly year: number;
}

/** Those of some customers' years in which a bill may be settled and none is demanded. */
export function findYearsWithoutDebt(
  db: Transaction,
  customers: readonly LinkKey[],
  years: readonly BilledYear[],
): Promise<YearOfCustomer[]> {
  return db.$queryRaw<YearOfCustomer[]>`
    SELECT b.premises_id AS "premisesId", b.customer_id AS "customerId", y.year
    FROM unnest(${customers.map((key) => key.premisesId)}::uuid[], ${customers.map((key) => key.customerId)}::uuid[])
      AS c (premises_id, customer_id)
    JOIN bill b ON b.premises_id = c.premises_id AND b.customer_id = c.customer_id AND b.total_cents > 0
    JOIN unnest(${years.map(({ year }) => year)}::int[], ${years.map((year) => year.byReferenceMonth)}::bool[])
      AS y (year, by_reference)
      ON y.year = CASE WHEN y.by_reference THEN left(b.reference_month, 4)::int ELSE extract(year FROM b.due_on)::int END
    GROUP BY 1, 2, 3
    HAVING bool_or(b.status::text = ANY(${[...settledStatuses]}))
      AND NOT bool_or(b.status::text = ANY(${[...openStatuses]})
        AND coalesce(b.review_reason::text, '') <> ALL(${[...suspendingReviews]}))
    ORDER BY 1, 2`;
}

/** Those of some customers for whom a bill due from one day to before another was issued by a day. */
export function findBilledBetween(
  db: Transaction,
  customers: readonly LinkKey[],
  { from, before, issuedBy }: Readonly<Record<'from' | 'before' | 'issuedBy', CivilDate>>,
): Promise<LinkKey[]> {
  return db.$queryRaw<LinkKey[]>`
    SELECT DISTINCT b.premises_id AS "premisesId", b.customer_id AS "customerId"
    FROM unnest(${customers.map((key) => key.premisesId)}::uuid[], ${customers.map((key) => key.customerId)}::uuid[])
      AS c (premises_id, customer_id)
    JOIN bill b ON b.premises_id = c.premises_id AND b.customer_id = c.customer_id
    WHERE b.due_on >= ${databaseDate(from)}::date AND b.due_on < ${databaseDate(before)}::date
      AND b.issued_on <= ${databaseDate(issuedBy)}::date`;
}
