import { isPresent, type Occupancy, presentSince } from '@/lib/accounts';
import type { Bill, ServiceSlip } from '@/lib/billing';
import type { ReceivedPayment } from '@/lib/receipts';
import type { PaidDocument, Payment } from './payment';

/** A payment with who owed what it paid; null where it paid nothing that is known. */
export interface OwedPayment {
  readonly payment: Payment;
  readonly payerId: string | null;
}

interface Documents {
  readonly bills: readonly Bill[];
  readonly slips: readonly ServiceSlip[];
}

/** Joins payments to the bills and slips that they were for. */
export function withDocuments(
  payments: readonly ReceivedPayment[],
  { bills, slips }: Documents,
): readonly OwedPayment[] {
  const billsById = new Map(bills.map((bill) => [bill.id, bill]));
  const slipsById = new Map(slips.map((slip) => [slip.id, slip]));
  return payments.map(({ billId, slipId, ...payment }) => {
    const [bill, slip] = [billsById.get(billId ?? ''), slipsById.get(slipId ?? '')];
    return {
      payment: { ...payment, document: documentOf(bill, slip) },
      payerId: (bill ?? slip)?.customerId ?? null,
    };
  });
}

/**
 * What a former occupant paid is their own: shown are payments of debts of whoever is present, and those of no known debt
 * since the asking customer is.
 */
export function visiblePayments(
  payments: readonly OwedPayment[],
  occupancies: readonly Occupancy[],
  customerId: string,
): readonly OwedPayment[] {
  const since = presentSince(occupancies, customerId);
  return payments.filter(({ payment, payerId }) =>
    payerId === null ? since !== null && payment.paidOn >= since : isPresent(occupancies, payerId),
  );
}

function documentOf(bill: Bill | undefined, slip: ServiceSlip | undefined): PaidDocument | null {
  if (bill) {
    const { id, referenceMonth, dueOn } = bill;
    return { kind: 'BILL', id, referenceMonth, dueOn };
  }
  if (!slip) return null;
  const { id, number, description, dueOn } = slip;
  return { kind: 'SLIP', id, number, description, dueOn };
}
