import type { AccountScope } from '@/lib/accounts';
import { deliverDeclarations, issueAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { mintSystemScope } from '@/lib/auth/system-scope';
import { civilDate } from '@/lib/kernel/civil-date';
import { mariaAparecida } from './maria-aparecida';

const asOf = civilDate('2019-04-22');

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
    asOf,
    trace: { correlationId: 'demonstration', clientAddress: 'demonstration' },
  });
  if (!issued.ok)
    throw new Error(`The manual's declaration is refused: ${JSON.stringify(issued.error.reasons)}`);
}

/** What the nightly job does on the demonstration's day, done at once: the manual's declaration keeps the first number. */
export async function deliverDemonstrationDischarges(): Promise<void> {
  const { failed } = await deliverDeclarations(mintSystemScope('demonstration'), { asOf });
  if (failed > 0) throw new Error('A declaration of the demonstration was not delivered');
}
