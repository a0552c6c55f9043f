import type { AccountScope } from '@/lib/accounts';
import { issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { mariaAparecida } from './maria-aparecida';

const manualDay = civilDate('2019-04-22');

/**
 * Has the manual's own statement issued, by the use case that customers use: all six open bills of 464726.2 on the day of
 * the manual. Whoever chooses the same bills in the demonstration gets this very statement.
 */
export async function issueManualStatement(): Promise<void> {
  const [link] = mariaAparecida.links;
  if (!link) throw new Error("The manual's customer is linked to no premises");
  // The demonstration acts for its own customer: nobody signs in here.
  const scope = { sessionId: 'demonstration', ...link } as unknown as AccountScope;
  const debts = await listDebts(scope, manualDay);
  if (!debts.ok) throw new Error(`The manual's debts cannot be listed: ${debts.error.code}`);
  const issued = await issueDebtStatement(scope, {
    choice: { billIds: debts.value.bills.map((bill) => bill.id), slipIds: [], chargeIds: [], creditIds: [] },
    asOf: manualDay,
    trace: { correlationId: 'demonstration', clientAddress: 'demonstration' },
  });
  if (!issued.ok) throw new Error(`The manual's statement is refused: ${issued.error.code}`);
}
