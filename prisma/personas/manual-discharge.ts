import type { AccountScope } from '@/lib/accounts';
import { issueAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { mariaAparecida } from './maria-aparecida';

/**
 * Has the manual's own declaration issued, by the use case that customers use: 2017 of 464726.2. Whoever asks for that year
 * in the demonstration gets this very document.
 */
export async function issueManualDischarge(): Promise<void> {
  const [link] = mariaAparecida.links;
  if (!link) throw new Error("The manual's customer is linked to no premises");
  // The demonstration acts for its own customer: nobody signs in here.
  const scope = { sessionId: 'demonstration', ...link } as unknown as AccountScope;
  const issued = await issueAnnualDischarge(scope, {
    year: 2017,
    asOf: civilDate('2019-04-22'),
    trace: { correlationId: 'demonstration', clientAddress: 'demonstration' },
  });
  if (!issued.ok)
    throw new Error(`The manual's declaration is refused: ${JSON.stringify(issued.error.reasons)}`);
}
