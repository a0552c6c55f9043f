import type { CivilDate } from '@/lib/kernel/civil-date';
import { addCents, type Cents } from '@/lib/kernel/money';
import type { ReceivedPayment } from './payment';

/** What came in for an open debt and has settled nothing yet: in cents, the day of the last of it. @term receipt — recibo */
export interface DebtReceipt {
  readonly amount: Cents;
  readonly receivedOn: CivilDate;
  /** The right money is there and only waits to be settled, whatever its amount. */
  readonly awaitsSettlement: boolean;
}

type Unsettled = Pick<ReceivedPayment, 'billId' | 'slipId' | 'classification' | 'amount' | 'paidOn'>;

/** What came in for each bill and slip, by its id. A payment that settled something, or is for nothing known, is left out. */
export function receiptsByDebt(payments: readonly Unsettled[]): ReadonlyMap<string, DebtReceipt> {
  const receipts = new Map<string, DebtReceipt>();
  for (const { billId, slipId, classification, amount, paidOn } of payments) {
    const id = billId ?? slipId;
    if (id === null || classification === 'SETTLED') continue;
    const awaitsSettlement = classification === 'TO_SETTLE';
    receipts.set(id, together(receipts.get(id), { amount, receivedOn: paidOn, awaitsSettlement }));
  }
  return receipts;
}

/**
 * A debt has a receipt in process when money for it waits to be settled, or when what came in for it reaches its amount:
 * nobody is invited to pay it again. Less than its amount pays it in no way. Inclusive: the very amount is enough.
 * Source: GSAN, PagamentoSituacao; Código Civil, art. 876.
 */
export function isInProcess(receipt: DebtReceipt | null | undefined, amount: Cents): boolean {
  return receipt ? receipt.awaitsSettlement || receipt.amount >= amount : false;
}

function together(one: DebtReceipt | undefined, other: DebtReceipt): DebtReceipt {
  if (!one) return other;
  return {
    amount: addCents(one.amount, other.amount),
    receivedOn: one.receivedOn > other.receivedOn ? one.receivedOn : other.receivedOn,
    awaitsSettlement: one.awaitsSettlement || other.awaitsSettlement,
  };
}
