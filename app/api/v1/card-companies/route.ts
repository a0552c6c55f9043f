import { accountRoute, json, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { cardPaymentTerms, utilityToday } from '@/lib/utility/current';
import type { CardCompaniesAnswer } from '../card-payments/schema';

export const GET = accountRoute({}, async () => {
  const { companies } = cardPaymentTerms(utilityToday());
  const answer: CardCompaniesAnswer = { companies: companies.map(({ id, name }) => ({ id, name })) };
  return ok(json(answer));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
