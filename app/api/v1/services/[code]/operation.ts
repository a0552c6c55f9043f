import { publishedCatalogue } from '@/app/servicos/published';
import { operation } from '@/lib/http/operation';
import { err } from '@/lib/kernel/result';
import { findService } from '@/lib/service-tariff';
import { presentService } from '../present';
import { serviceAnswer, serviceParams } from '../schema';

export const showService = operation(
  {
    method: 'GET',
    path: '/services/{code}',
    id: 'getService',
    summary:
      'All that is known of a service: prices, terms, documents, steps, duties and the text they come from.',
    auth: 'public',
    params: serviceParams,
    published: true,
    answers: { 200: { description: 'The service.', schema: serviceAnswer } },
    refusals: ['SERVICE_UNKNOWN'],
  },
  async ({ params: { code }, answer }) => {
    const service = findService(publishedCatalogue(), code);
    return service
      ? answer(200, presentService(service))
      : err({ code: 'SERVICE_UNKNOWN', service: code } as const);
  },
);
