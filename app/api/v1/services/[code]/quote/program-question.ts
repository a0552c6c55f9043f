import { currentScope } from '@/lib/auth/session';
import { countEarlierAgreements } from '@/lib/installments/use-cases';
import type { QuoteQuestion } from '@/lib/service-tariff';
import type { QuoteBody } from '@/lib/service-tariff/schema';
import type { Asker } from '@/lib/service-tariff/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

/** What a program asks and who it is: what it does not say holds as on the page. */
export async function programQuestion(
  service: string,
  { requestedLocalTime = utilityNow(), reagreement, events: told, ...body }: QuoteBody,
): Promise<{ readonly question: QuoteQuestion; readonly asker: Asker }> {
  const asker = { scope: await currentScope(), asOf: utilityToday() };
  const earlier = asker.scope ? await countEarlierAgreements(asker.scope, asker.asOf) : 0;
  const { inspectionRequestedLocalTime, inspectionApprovedLocalTime, ...days } = told;
  const events = {
    ...days,
    inspectionRequestedAt: inspectionRequestedLocalTime,
    inspectionApprovedAt: inspectionApprovedLocalTime,
  };
  const requestedAt = requestedLocalTime;
  const agreements = reagreement ?? earlier;
  return { asker, question: { ...body, events, service, requestedAt, reagreement: agreements } };
}
