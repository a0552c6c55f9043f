import { operation } from '@/lib/http/operation';
import { cardPaymentTerms, utilityToday } from '@/lib/utility/current';
import { cardCompaniesAnswer } from '../card-payments/schema';

export const listCompanies = operation(
  {
    method: 'GET',
    path: '/card-companies',
    id: 'listCardCompanies',
    summary: 'The accredited companies that take cards.',
    auth: 'signed-in',
    answers: { 200: { description: 'The companies.', schema: cardCompaniesAnswer } },
    refusals: [],
  },
  async ({ answer }) => {
    const { companies } = cardPaymentTerms(utilityToday());
    return answer(200, { companies: companies.map(({ id, name }) => ({ id, name })) });
  },
);
