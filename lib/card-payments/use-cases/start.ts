import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { changeBillReview } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type DebtListRefusal, type DebtSelection, type SelectionRefusal, selectDebts } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import { addMinutes } from '@/lib/kernel/instant';
import { err, ok, type Result } from '@/lib/kernel/result';
import { cardPaymentTerms } from '@/lib/utility/current';
import { attemptItems, type CardAttempt, isForBills } from '../attempt';
import type { CardStartRefusal } from '../refusal';
import * as attempts from '../repository/attempts';
import type { CardCompany } from '../utility-terms';
import { releaseExpiredOf } from './release';

export type StartRefusal = CardStartRefusal | DebtListRefusal | SelectionRefusal;

export interface CardPaymentRequest {
  readonly billIds: readonly string[];
  readonly companyId: string;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
  readonly clock?: Clock;
}

/**
 * Starts a payment by card: the chosen bills go under review at once, so that nobody pays them twice, with the amounts of
 * the database at this moment. Asked again for the same bills at the same company it gives the same attempt.
 */
export function startCardPayment(
  scope: AccountScope,
  request: CardPaymentRequest,
): Promise<Result<CardAttempt, StartRefusal>> {
  const company = cardPaymentTerms(request.asOf).companies.find(({ id }) => id === request.companyId);
  if (!company) return Promise.resolve(err({ code: 'CARD_COMPANY_NOT_FOUND' }));
  return database().$transaction(async (db) => {
    await attempts.lockPremises(db, scope);
    await releaseExpiredOf(db, scope, request.clock ?? systemClock);
    const pending = await findOverlapping(db, scope, request.billIds);
    if (pending) return isSame(pending, request) ? ok(pending) : refused(pending);
    const list = await listDebts(scope, request.asOf, db);
    if (!list.ok) return list;
    const choice = { billIds: request.billIds, slipIds: [], chargeIds: [], creditIds: [] };
    const selection = selectDebts(list.value, choice);
    return selection.ok
      ? ok(await openAttempt(db, scope, { ...request, company, selection: selection.value }))
      : selection;
  });
}

async function findOverlapping(db: Transaction, scope: AccountScope, billIds: readonly string[]) {
  const pending = await attempts.findPending(db, scope);
  return pending.find(({ items }) => items.some(({ billId }) => billIds.includes(billId)));
}

function isSame(pending: CardAttempt, { billIds, companyId }: CardPaymentRequest): boolean {
  return pending.company.id === companyId && isForBills(pending, billIds);
}

function refused(pending: CardAttempt): Result<CardAttempt, StartRefusal> {
  return err({ code: 'CARD_PAYMENT_PENDING', attemptId: pending.id });
}

type Opening = CardPaymentRequest & { readonly company: CardCompany; readonly selection: DebtSelection };

async function openAttempt(db: Transaction, scope: AccountScope, opening: Opening): Promise<CardAttempt> {
  const { company, selection, asOf, trace } = opening;
  const items = attemptItems(selection);
  const billIds = items.map(({ billId }) => billId);
  const held = await changeBillReview(db, scope, { billIds, from: null, to: 'CARD_PAYMENT', on: asOf });
  // Somebody else changed a bill between the reading and this: the whole transaction is taken back.
  if (held !== items.length) throw new Error('A chosen bill changed while it was being held');
  const now = (opening.clock ?? systemClock).now();
  const attempt = await attempts.insertAttempt(db, scope, {
    attempt: { company, startedOn: asOf, total: selection.totals.total, items },
    expiresAt: addMinutes(now, cardPaymentTerms(asOf).attemptMinutes),
  });
  await recordAudit(db, trace, {
    action: 'CARD_PAYMENT_STARTED',
    actor: { kind: 'CUSTOMER', id: scope.customerId },
    premisesId: scope.premisesId,
    subjectId: attempt.id,
    details: { company: company.id, totalCents: attempt.total, items: items.length },
  });
  return attempt;
}
