import type { Payment, SettledPayment, UnmatchedPayment } from './payment';

/** The payments of a premises, each list newest first. */
export interface PaymentHistory {
  readonly settled: readonly SettledPayment[];
  readonly unmatched: readonly UnmatchedPayment[];
}

/** The settled payments of one year, and the years there are, both newest first. */
export interface PaymentYear {
  readonly year: string;
  readonly years: readonly string[];
  readonly payments: readonly SettledPayment[];
}

/**
 * Only payments that settled something are the history; those that match no bill are told apart, so that nobody takes
 * money received for a debt paid. Payments of one day stand by reference month. Source: GSAN, PagamentoSituacao.
 */
export function composeHistory(payments: readonly Payment[]): PaymentHistory {
  const ordered = payments.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  return { settled: ordered.filter(isSettled), unmatched: ordered.filter(isUnmatched) };
}

/** A payment that settled its document: a receipt exists for it. */
export function isSettled(payment: Payment): payment is SettledPayment {
  return payment.classification === 'SETTLED' && payment.document !== null;
}

/** The history by year of payment: the asked year, or the newest one when that year has no payment. */
export function paymentYear(history: PaymentHistory, asked: string | undefined): PaymentYear | null {
  const years = [...new Set(history.settled.map(yearOf))];
  const year = asked !== undefined && years.includes(asked) ? asked : years[0];
  if (year === undefined) return null;
  return { year, years, payments: history.settled.filter((payment) => yearOf(payment) === year) };
}

function isUnmatched(payment: Payment): payment is UnmatchedPayment {
  return payment.classification !== 'SETTLED';
}

function yearOf(payment: Payment): string {
  return payment.paidOn.slice(0, 4);
}

function orderOf({ paidOn, document, id }: Payment): string {
  return [paidOn, document?.kind === 'BILL' ? document.referenceMonth : '', id].join('|');
}
