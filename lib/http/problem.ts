import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { type Refusal, refusalStatus } from './refusals';
import { refusalSentence } from './sentences';

/** A refusal as RFC 9457 problem details, with the refusal's own data and a `code` for programs. */
export function problem(refusal: Refusal, trace: RequestTrace): Response {
  const { code, ...data } = refusal;
  const status = refusalStatus[code];
  const body = {
    type: `urn:loja-virtual:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: refusalSentence(refusal),
    status,
    code,
    correlationId: trace.correlationId,
    ...data,
  };
  return new Response(JSON.stringify(body), { status, headers: problemHeaders(refusal) });
}

function problemHeaders(refusal: Refusal): HeadersInit {
  const retryAfter =
    'retryAfterSeconds' in refusal ? { 'retry-after': String(refusal.retryAfterSeconds) } : {};
  const unavailable = refusal.code === 'SERVICE_UNAVAILABLE' ? { 'retry-after': '30' } : {};
  const allow = refusal.code === 'METHOD_NOT_ALLOWED' ? { allow: refusal.allow } : {};
  const noStore = { 'cache-control': 'no-store' };
  return { 'content-type': 'application/problem+json', ...noStore, ...retryAfter, ...unavailable, ...allow };
}
