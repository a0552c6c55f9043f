import { randomUUID } from 'node:crypto';
import { parseTaxId } from '@/lib/accounts';
import { getAnnualDischarge, issueAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import {
  cancelCardPayment,
  getCardPayment,
  releaseExpiredAttempts,
  startCardPayment,
} from '@/lib/card-payments/use-cases';
import { database } from '@/lib/db/client';
import { debtStatementPdf, getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import {
  getInstallmentConditions,
  getSimulation,
  recalculateSimulation,
  simulateInstallments,
} from '@/lib/installments/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { fixedClock } from '@/lib/kernel/clock';
import { cents } from '@/lib/kernel/money';
import { listPayments, paymentReceipt } from '@/lib/payments/use-cases';
import { getSecondCopy } from '@/lib/second-copy/use-cases';
import { agreedThisMonth } from '@/prisma/personas/agreed-this-month';
import { billsInInstallments } from '@/prisma/personas/bills-in-installments';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { creditsExceedDebts } from '@/prisma/personas/credits-exceed-debts';
import { expiredSimulation } from '@/prisma/personas/installment-agreements';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import type { Persona } from '@/prisma/personas/persona';
import { unmatchedPayments } from '@/prisma/personas/unmatched-payments';
import { waterCut } from '@/prisma/personas/water-cut';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { system } from '../../support/staff';
import { asOf, companyId, deliver, signedMessage } from '../card-payments/company';
import { accepted, type Meeting } from './meetings';

const maria = scopeOf(mariaAparecida);
const joao = scopeOf(billsUnderReview);
const later = fixedClock('2027-01-01T00:00:00Z');

async function idsOf(persona: Persona, selectable = true) {
  const { bills, credits } = await accepted(listDebts(scopeOf(persona), asOf));
  const wanted = bills.filter((bill) => bill.selectable || !selectable);
  return { billIds: wanted.map(({ id }) => id), creditIds: credits.map(({ id }) => id) };
}

const state = (persona: Persona, choice: object) =>
  issueDebtStatement(scopeOf(persona), { choice: { ...noChoice, ...choice }, asOf, trace });

/** The statement of all Maria owes, of which one bill is paid elsewhere. */
async function overtakenStatement() {
  const { billIds } = await idsOf(mariaAparecida);
  const { id } = await accepted(state(mariaAparecida, { billIds }));
  await database().bill.update({
    where: { id: billIds[0] ?? '' },
    data: { status: 'PAID', settledOn: new Date('2019-04-22') },
  });
  return debtStatementPdf(await accepted(getDebtStatement(maria, id, asOf)));
}

async function pay(billIds: readonly string[] = []) {
  const wanted = billIds.length > 0 ? billIds : (await idsOf(mariaAparecida)).billIds;
  return startCardPayment(maria, { billIds: wanted, companyId, asOf, trace });
}

async function message(changes: object = {}, told: object = {}) {
  const attempt = await accepted(pay());
  return signedMessage({ reference: attempt.id, amountCents: attempt.total, ...told }, changes);
}

async function told(answer: Promise<string>) {
  return { ok: false, error: { code: await answer } } as const;
}

async function conflictingEvents() {
  const attempt = await accepted(pay());
  const approval = { reference: attempt.id, amountCents: attempt.total };
  await deliver(signedMessage(approval, { eventId: 'event-1' }));
  return told(deliver(signedMessage({ ...approval, transactionId: 'another' }, { eventId: 'event-1' })));
}

async function secondAttempt() {
  const { billIds } = await idsOf(mariaAparecida);
  await accepted(pay(billIds));
  return pay(billIds.slice(1));
}

async function endedAttempt() {
  const { id } = await accepted(pay());
  await releaseExpiredAttempts(system, later);
  return cancelCardPayment(maria, id, { trace });
}

async function simulate(persona: Persona, downPayment: number | null = null) {
  const debtorTaxId = await accepted(Promise.resolve(parseTaxId(persona.customer.taxId ?? '')));
  const entry = downPayment === null ? null : cents(downPayment);
  const request = { debtorTaxId, withReconnection: false, downPayment: entry, asOf, trace };
  return simulateInstallments(scopeOf(persona), request);
}

async function receiptOfWhatSettledNothing() {
  const { unmatched } = await listPayments(scopeOf(unmatchedPayments));
  return paymentReceipt(scopeOf(unmatchedPayments), unmatched[0]?.id ?? '');
}

const discharge = (persona: Persona, year: number) =>
  issueAnnualDischarge(scopeOf(persona), { year, asOf, trace });

/** Refusals around debts, documents and payments. */
export const payingMeetings = {
  INDEX_FACTOR_MISSING: {
    who: missingIndexFactor,
    meets: () => listDebts(scopeOf(missingIndexFactor), asOf),
  },
  RULE_NOT_COVERED: {
    who: mariaAparecida,
    meets: () => getInstallmentConditions(maria, civilDate('2024-06-03')),
  },
  NOTHING_SELECTED: { who: mariaAparecida, meets: () => state(mariaAparecida, {}) },
  DEBT_NOT_FOUND: {
    who: billsUnderReview,
    meets: async () => state(billsUnderReview, { billIds: (await idsOf(mariaAparecida)).billIds }),
  },
  DEBTS_NOT_SELECTABLE: {
    who: billsUnderReview,
    meets: async () => state(billsUnderReview, { billIds: (await idsOf(billsUnderReview, false)).billIds }),
  },
  CREDITS_EXCEED_DEBTS: {
    who: creditsExceedDebts,
    meets: async () => state(creditsExceedDebts, await idsOf(creditsExceedDebts)),
  },
  DEBT_STATEMENT_NOT_FOUND: {
    who: billsUnderReview,
    meets: async () => {
      const { id } = await accepted(state(mariaAparecida, await idsOf(mariaAparecida)));
      return getDebtStatement(joao, id, asOf);
    },
  },
  DEBT_STATEMENT_NOT_PAYABLE: { who: mariaAparecida, meets: overtakenStatement },
  // No customer of the demonstration owes a hundred million.
  AMOUNT_OUT_OF_RANGE: { who: 'PROGRAM', where: 'tests/unit/debts/statement.test.ts' },
  BILL_NOT_FOUND: {
    who: billsUnderReview,
    meets: async () => getSecondCopy(joao, (await idsOf(mariaAparecida)).billIds[0] ?? '', asOf),
  },
  BILL_NOT_OPEN: {
    who: billsUnderReview,
    meets: () => getSecondCopy(joao, '01900000-0002-7004-8000-000000000005', asOf),
  },
  BILL_UNDER_REVIEW: {
    who: billsUnderReview,
    meets: () => getSecondCopy(joao, '01900000-0002-7004-8000-000000000001', asOf),
  },
  INSTALLMENTS_REFUSED: { who: agreedThisMonth, meets: () => simulate(agreedThisMonth) },
  DOWN_PAYMENT_BELOW_MINIMUM: { who: mariaAparecida, meets: () => simulate(mariaAparecida, 4_152) },
  DOWN_PAYMENT_REACHES_DEBT: { who: mariaAparecida, meets: () => simulate(mariaAparecida, 41_529) },
  SIMULATION_NOT_FOUND: {
    who: mariaAparecida,
    meets: () => getSimulation(maria, expiredSimulation, { asOf }),
  },
  SIMULATION_EXPIRED: {
    who: waterCut,
    meets: () =>
      recalculateSimulation(scopeOf(waterCut), expiredSimulation, { downPayment: cents(5_000), asOf, trace }),
  },
  CARD_COMPANY_NOT_FOUND: {
    who: mariaAparecida,
    meets: async () =>
      startCardPayment(maria, { ...(await idsOf(mariaAparecida)), companyId: 'nenhuma', asOf, trace }),
  },
  CARD_PAYMENT_PENDING: { who: mariaAparecida, meets: secondAttempt },
  CARD_PAYMENT_NOT_FOUND: {
    who: billsUnderReview,
    meets: async () => getCardPayment(joao, (await accepted(pay())).id, { asOf }),
  },
  CARD_PAYMENT_ENDED: { who: mariaAparecida, meets: endedAttempt },
  CARD_CALLBACK_FORGED: {
    who: 'PROGRAM',
    meets: async () => told(deliver(await message({ signature: '' }))),
  },
  CARD_CALLBACK_STALE: {
    who: 'PROGRAM',
    meets: async () => told(deliver(await message({ secondsAgo: 360 }))),
  },
  CARD_CALLBACK_MALFORMED: {
    who: 'PROGRAM',
    meets: async () => told(deliver(await message({}, { amountCents: 0 }))),
  },
  CARD_EVENT_CONFLICT: { who: 'PROGRAM', meets: conflictingEvents },
  PAYMENT_NOT_FOUND: { who: mariaAparecida, meets: () => paymentReceipt(maria, randomUUID()) },
  RECEIPT_NOT_AVAILABLE: { who: unmatchedPayments, meets: receiptOfWhatSettledNothing },
  ANNUAL_DISCHARGE_REFUSED: { who: billsInInstallments, meets: () => discharge(billsInInstallments, 2018) },
  ANNUAL_DISCHARGE_NOT_FOUND: {
    who: billsUnderReview,
    meets: async () => getAnnualDischarge(joao, (await accepted(discharge(mariaAparecida, 2017))).id),
  },
} as const satisfies Record<string, Meeting>;
