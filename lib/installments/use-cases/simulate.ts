import 'server-only';
import type { AccountScope, TaxId } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyAttempts } from '@/lib/limits';
import { allowTry, countHit } from '@/lib/limits/use-cases';
import type { InstallmentConditions } from '../conditions';
import { type OfferRefusal, offerInstallments } from '../offer';
import * as repository from '../repository';
import { getInstallmentConditions } from './conditions';
import { findDebtor } from './debtor';
import { getSimulation, type ReadRefusal } from './read-simulation';

export type SimulateRefusal = DebtListRefusal | OfferRefusal | TooManyAttempts;

export interface SimulationRequest {
  readonly debtorTaxId: TaxId;
  readonly withReconnection: boolean;
  /** Null for the least the terms ask. */
  readonly downPayment: Cents | null;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/**
 * Simulates splitting what is owed at the scope's premises and keeps what was asked, so that its address holds no CPF.
 * The debtor must be the present owner or user. That and every obstacle are told together. Wrong CPFs are limited by
 * premises, with no regard to right ones: who knows one of them must not find out the others.
 */
export function simulateInstallments(
  scope: AccountScope,
  request: SimulationRequest,
): Promise<Result<{ readonly id: string }, SimulateRefusal>> {
  return database().$transaction(async (db) => {
    const allowed = await allowTry(db, [{ limit: 'DEBTOR', key: scope.premisesId }]);
    if (!allowed.ok) return allowed;
    const conditions = await getInstallmentConditions(scope, request.asOf, db);
    if (!conditions.ok) return conditions;
    const debtor = await findDebtor(db, scope, { taxId: request.debtorTaxId });
    if (!debtor) return refuseDebtor(db, scope, { ...request, conditions: conditions.value });
    const offer = offerInstallments(conditions.value, request.downPayment);
    if (!offer.ok) return offer;
    const { asksReconnection } = conditions.value;
    const withReconnection = asksReconnection && request.withReconnection;
    return ok(await keep(db, scope, { ...request, withReconnection, debtorId: debtor.id }));
  });
}

/** Simulates the same again with another down payment; what was asked before stays as it was. */
export async function recalculateSimulation(
  scope: AccountScope,
  id: string,
  request: Pick<SimulationRequest, 'asOf' | 'trace'> & { readonly downPayment: Cents },
): Promise<Result<{ readonly id: string }, ReadRefusal>> {
  const found = await getSimulation(scope, id, request);
  if (!found.ok) return found;
  const { debtorId, withReconnection } = found.value;
  return database().$transaction(async (db) =>
    ok(await keep(db, scope, { ...request, withReconnection, debtorId })),
  );
}

async function refuseDebtor(
  db: Transaction,
  scope: AccountScope,
  { conditions, trace }: { conditions: InstallmentConditions; trace: RequestTrace },
): Promise<Result<never, OfferRefusal>> {
  await countHit(db, [{ limit: 'DEBTOR', key: scope.premisesId }]);
  await recordAudit(db, trace, { ...entryOf(scope), action: 'DEBTOR_REFUSED', subjectId: null });
  const obstacles = [...conditions.obstacles, { code: 'DEBTOR_NOT_OWNER_OR_USER' } as const];
  return err({ code: 'INSTALLMENTS_REFUSED', obstacles });
}

type Kept = Omit<repository.NewSimulation, 'simulatedOn'> & Pick<SimulationRequest, 'asOf' | 'trace'>;

async function keep(db: Transaction, scope: AccountScope, { asOf, trace, ...kept }: Kept) {
  const { debtorId, withReconnection, downPayment } = kept;
  const simulation = { debtorId, withReconnection, downPayment, simulatedOn: asOf };
  const id = await repository.insertSimulation(db, scope, simulation);
  await recordAudit(db, trace, { ...entryOf(scope), action: 'INSTALLMENTS_SIMULATED', subjectId: id });
  return { id };
}

function entryOf({ customerId, premisesId }: AccountScope) {
  return { actor: { kind: 'CUSTOMER', id: customerId } as const, premisesId };
}
