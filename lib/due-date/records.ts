import { isPresent, type Occupancy } from '@/lib/accounts';
import { type Bill, standing } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { DueDateChange, DueDateRecords } from './due-date';

/** A change with who made it. */
export interface KeptChange {
  readonly change: DueDateChange;
  readonly customerId: string;
}

/** What is kept of a premises, as its owners tell it; `changes` newest first. */
interface Kept {
  readonly groupDueDay: number;
  readonly bills: readonly Bill[];
  readonly changes: readonly KeptChange[];
  readonly occupancies: readonly Occupancy[];
}

/**
 * What decides the next due date: the group's day, the last month billed, the open bills of whoever is present that are not
 * due yet, and every change with whether who made it has left.
 */
export function dueDateRecords(
  { groupDueDay, bills, changes, occupancies }: Kept,
  asOf: CivilDate,
): DueDateRecords {
  const isOwn = ({ customerId }: { readonly customerId: string }) => isPresent(occupancies, customerId);
  const billed = bills.filter((bill) => !standing(bill).isVoid).map(({ referenceMonth }) => referenceMonth);
  return {
    groupDay: groupDueDay,
    lastReference: billed.toSorted().at(-1) ?? null,
    billsToCome: bills
      .filter((bill) => standing(bill).isOpen && bill.dueOn >= asOf && isOwn(bill))
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ referenceMonth, dueOn }) => ({ referenceMonth, dueOn })),
    changes: changes.map((kept) => ({ change: kept.change, byFormerOccupant: !isOwn(kept) })),
  };
}
