import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount, readPremises } from '@/lib/accounts/use-cases';
import { database } from '@/lib/db/client';
import { meterPart, readingsSincePart } from '@/lib/readings/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { type ConsumptionHistory, composeHistory } from './history';

/** Five years: nobody compares more, and a page must end. */
const mostMonths = 60;

/**
 * The consumption of the scope's premises since the customer is linked to it: how much water somebody else used there
 * before is that person's own affair.
 */
export async function getConsumption(scope: AccountScope): Promise<ConsumptionHistory> {
  const { premises, links } = await getAccount(scope);
  const since = links.map((link) => link.since).toSorted()[0];
  if (!since) throw new Error('An open scope points to a premises its customer is not linked to');
  const { months, meter } = await readPremises(database(), scope, {
    months: readingsSincePart(since, mostMonths),
    meter: meterPart(),
  });
  const records = { months: months.readings, meter, olderMonths: months.olderReadings };
  const units = Object.values(premises.units).reduce((sum, count) => sum + count, 0);
  return composeHistory(records, units, currentUtility().consumption);
}
