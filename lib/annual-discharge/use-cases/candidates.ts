import 'server-only';
import type { LinkKey } from '@/lib/accounts/use-cases';
import { type BilledYear, listBilledBetween, listYearsWithoutDebt } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { covers } from '../delivery';
import { type DeliveredYear, findDeliveredYears } from '../repository/deliveries';

/**
 * Those of some consumers for whom a declaration may be due on a day: all who have one due, and a few who have none. A year
 * counts that has a settled bill and no open one, that no delivery has reached, and whose May has come or has its bill.
 */
export async function findCandidates(
  db: Transaction,
  consumers: readonly LinkKey[],
  { asOf, years }: { readonly asOf: CivilDate; readonly years: readonly BilledYear[] },
): Promise<readonly LinkKey[]> {
  const [without, delivered] = [
    await listYearsWithoutDebt(db, consumers, years),
    await findDeliveredYears(db, consumers),
  ];
  const reached = new Map<string, DeliveredYear[]>();
  for (const newer of delivered) reached.set(keyOf(newer), [...(reached.get(keyOf(newer)) ?? []), newer]);
  const open = without.filter(
    (found) => !reached.get(keyOf(found))?.some((newer) => covers(newer, found.year)),
  );
  const due = new Set(open.filter(({ year }) => firstOfMay(year) <= asOf).map(keyOf));
  const early = open.filter(({ year }) => firstOfMay(year) > asOf);
  for (const key of await billedInMay(db, early, asOf)) due.add(keyOf(key));
  return consumers.filter((consumer) => due.has(keyOf(consumer)));
}

/** Years whose May has not come: all of them end in the same one, since a year must have ended to be asked about. */
async function billedInMay(
  db: Transaction,
  early: readonly (LinkKey & { readonly year: number })[],
  asOf: CivilDate,
): Promise<readonly LinkKey[]> {
  const [first] = early;
  if (!first) return [];
  const days = { from: firstOfMay(first.year), before: civilDate(`${first.year + 1}-06-01`), issuedBy: asOf };
  return listBilledBetween(db, early, days);
}

function firstOfMay(baseYear: number): CivilDate {
  return civilDate(`${baseYear + 1}-05-01`);
}

function keyOf({ premisesId, customerId }: LinkKey): string {
  return `${premisesId} ${customerId}`;
}
