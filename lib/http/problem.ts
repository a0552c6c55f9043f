import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { problemBody, problemHeaders } from './problem-body';
import type { Refusal } from './refusals';

/** A refusal as a response. */
export function problem(refusal: Refusal, { correlationId }: RequestTrace): Response {
  const body = problemBody(refusal, correlationId);
  return new Response(JSON.stringify(body), { status: body.status, headers: problemHeaders(refusal) });
}
