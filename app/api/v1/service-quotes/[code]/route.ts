import { json, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { getFrozenQuote } from '@/lib/service-tariff/use-cases';
import { presentPrintedQuote } from '../present';
import { printedQuoteParams } from '../schema';

export const GET = route({ params: printedQuoteParams }, async ({ params }) => {
  const found = await getFrozenQuote(params.code);
  return found.ok ? ok(json(presentPrintedQuote(found.value))) : found;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
