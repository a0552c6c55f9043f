import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { freezeQuote } from '@/lib/service-tariff/use-cases';
import { programQuestion } from '../services/[code]/quote/program-question';
import { presentPrintedQuote } from './present';
import { printedQuoteBody } from './schema';

export const POST = route({ body: printedQuoteBody }, async ({ body: { service, ...body }, trace }) => {
  const { question, asker } = await programQuestion(service, body);
  const frozen = await freezeQuote(question, { ...asker, trace });
  if (!frozen.ok) return frozen;
  const headers = { location: `/api/v1/service-quotes/${frozen.value.proof.code}` };
  return ok(json(presentPrintedQuote(frozen.value), { status: 201, headers }));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
