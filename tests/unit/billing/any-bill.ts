import type { Bill } from '@/lib/billing';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';

/** An open bill, with what a test says of it. */
export function anyBill(changes: Partial<Bill> = {}): Bill {
  return {
    id: 'bill',
    customerId: 'me',
    kind: 'MONTHLY',
    status: 'OPEN',
    referenceMonth: yearMonth('2018-07'),
    issuedOn: civilDate('2018-07-13'),
    dueOn: civilDate('2018-08-03'),
    amount: cents(5_390),
    settledOn: null,
    reviewReason: null,
    reviewSince: null,
    fineExempt: false,
    directDebit: false,
    ...changes,
  };
}
