import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import { termAt } from '@/lib/keeping';
import { addDays, type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';

/** What was asked of the simulator, and for which debtor. */
export interface SimulationRow {
  readonly id: string;
  readonly debtorId: string;
  readonly simulatedOn: CivilDate;
  readonly withReconnection: boolean;
  readonly downPayment: Cents | null;
}

export type NewSimulation = Omit<SimulationRow, 'id'>;

/** Tries at one premises wait for each other until the transaction ends. */
export async function lockDebtorAttempts(db: Transaction, scope: AccountScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`debtor:${scope.premisesId}`}, 0))`;
}

/** Wrong CPFs and CNPJs tried at the scope's premises in 24 hours, by the clock of the database. */
export async function readDebtorFailures(
  db: Transaction,
  scope: AccountScope,
): Promise<{ readonly failures: number; readonly secondsSinceLast: number }> {
  const [row] = await db.$queryRaw<{ failures: number; seconds: number }[]>`
    SELECT count(*)::int AS failures,
      coalesce(floor(extract(epoch FROM clock_timestamp() - max(at))), 0)::int AS seconds
    FROM debtor_attempt
    WHERE premises_id = ${scope.premisesId}::uuid AND at > clock_timestamp() - interval '24 hours'`;
  return { failures: row?.failures ?? 0, secondsSinceLast: row?.seconds ?? 0 };
}

export async function insertDebtorFailure(db: Transaction, scope: AccountScope): Promise<void> {
  await db.debtorAttempt.create({ data: { premisesId: scope.premisesId } });
}

/** Keeps what was asked, and forgets what was asked at the premises long ago. Returns its id. */
export async function insertSimulation(
  db: Transaction,
  scope: AccountScope,
  simulation: NewSimulation,
): Promise<string> {
  const { premisesId, customerId } = scope;
  const { simulatedOn, downPayment, ...row } = simulation;
  const keptForDays = termAt('SIMULATION', simulatedOn).length;
  await db.installmentSimulation.deleteMany({
    where: { premisesId, simulatedOn: { lt: databaseDate(addDays(simulatedOn, -keptForDays)) } },
  });
  const { id } = await db.installmentSimulation.create({
    data: {
      ...row,
      premisesId,
      customerId,
      simulatedOn: databaseDate(simulatedOn),
      downPaymentCents: downPayment,
    },
    select: { id: true },
  });
  return id;
}

/** A simulation that the scope's customer made at the scope's premises; any other is null. */
export async function findSimulation(
  db: Transaction,
  { premisesId, customerId }: AccountScope,
  id: string,
): Promise<SimulationRow | null> {
  const row = await db.installmentSimulation.findFirst({
    where: { id, premisesId, customerId },
  });
  if (!row) return null;
  return {
    id: row.id,
    debtorId: row.debtorId,
    simulatedOn: civilDateFromDatabase(row.simulatedOn),
    withReconnection: row.withReconnection,
    downPayment: row.downPaymentCents === null ? null : cents(row.downPaymentCents),
  };
}

/** Simulations made long ago. */
export async function deleteOldSimulations(db: Transaction, { term, asOf, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM installment_simulation WHERE id IN (
      SELECT id FROM installment_simulation
      WHERE simulated_on < ${asOf}::date - ${term}::interval LIMIT ${limit})`;
}

/** Wrong CPFs and CNPJs that are counted no more. */
export async function deleteOldDebtorAttempts(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM debtor_attempt WHERE id IN (
      SELECT id FROM debtor_attempt WHERE at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}
