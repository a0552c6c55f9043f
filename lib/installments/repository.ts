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
