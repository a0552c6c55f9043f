import { pdf } from '@/lib/http/pdf';
import { otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { getFrozenQuote, serviceQuotePdf } from '@/lib/service-tariff/use-cases';
import { printedQuoteParams } from '../../schema';

export const GET = route({ params: printedQuoteParams }, async ({ params }) => {
  const found = await getFrozenQuote(params.code);
  if (!found.ok) return found;
  const { answer, issuedOn } = found.value.quote;
  return ok(pdf(await serviceQuotePdf(found.value), `orcamento-${answer.service.code}-${issuedOn}.pdf`));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
