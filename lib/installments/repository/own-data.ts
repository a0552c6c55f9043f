import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';

/** Simulations a customer made, or another made with their CPF or CNPJ as the debtor’s. */
export async function findOwnSimulations(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: null }[]> {
  const rows = await db.installmentSimulation.findMany({
    where: { OR: [{ customerId }, { debtorId: customerId }] },
  });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.simulatedOn),
    amount: null,
  }));
}
