import type { DebtList, DebtListRefusal } from '@/lib/debts';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { addCents, type Cents, sumCents } from '@/lib/kernel/money';
import { ok, type Result } from '@/lib/kernel/result';
import type { OpenBill } from './bill';

/**
 * The bills of which a second copy may be had, oldest first, and those under review.
 * `chargesToCome`: late charges and charges that will come on later bills; refused where they cannot be computed, which
 * does not keep anybody from paying. `countedOn`: the day up to which payments are taken to have arrived.
 */
export interface SecondCopyList {
  readonly bills: readonly OpenBill[];
  readonly underReview: readonly OpenBill[];
  readonly openTotal: Cents;
  readonly countedOn: CivilDate;
  readonly chargesToCome: Result<Cents, DebtListRefusal>;
}

export interface ListContext {
  readonly asOf: CivilDate;
  readonly collectionLagDays: number;
  readonly debts: Result<DebtList, DebtListRefusal>;
}

/** Sets bills under review apart: they are neither printed nor part of the total. Source: GSAN UC0482. */
export function composeSecondCopies(
  open: readonly OpenBill[],
  { asOf, collectionLagDays, debts }: ListContext,
): SecondCopyList {
  const sorted = open.toSorted((a, b) => (a.referenceMonth + a.id < b.referenceMonth + b.id ? -1 : 1));
  const bills = sorted.filter((bill) => bill.reviewReason === null);
  return {
    bills,
    underReview: sorted.filter((bill) => bill.reviewReason !== null),
    openTotal: sumCents(bills.map((bill) => bill.amount)),
    countedOn: addDays(asOf, -collectionLagDays),
    chargesToCome: debts.ok
      ? ok(addCents(debts.value.totals.lateCharges, debts.value.totals.chargesToCome))
      : debts,
  };
}
