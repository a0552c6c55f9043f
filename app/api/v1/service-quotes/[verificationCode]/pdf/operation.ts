import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { getFrozenQuote, serviceQuotePdf } from '@/lib/service-tariff/use-cases';
import { printedQuoteParams } from '../../schema';

export const drawQuote = operation(
  {
    method: 'GET',
    path: '/service-quotes/{verificationCode}/pdf',
    id: 'getServiceQuotePdf',
    summary: 'A printed quote as a PDF.',
    auth: 'public',
    params: printedQuoteParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: ['SERVICE_QUOTE_NOT_FOUND'],
  },
  async ({ params, answer }) => {
    const found = await getFrozenQuote(params.verificationCode);
    if (!found.ok) return found;
    const { answer: quoted, issuedOn } = found.value.quote;
    const bytes = await serviceQuotePdf(found.value);
    return answer(200, pdf(bytes, `orcamento-${quoted.service.code}-${issuedOn}.pdf`));
  },
);
