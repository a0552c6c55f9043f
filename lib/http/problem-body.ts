import { problemData } from './problem-data';
import { type Refusal, type RefusalCode, refusalStatus } from './refusals';
import { refusalSentence } from './sentences';

/** The name of a problem for good: programs may compare it, and nobody need open it. */
export function problemType(code: RefusalCode): string {
  return `urn:loja-virtual:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}

/**
 * A refusal as RFC 9457 problem details: the sentence for the customer, a `code` for programs, the id that finds it in the
 * log, and the refusal's own data. The same for routes and for the server in front of them.
 */
export function problemBody(refusal: Refusal, correlationId: string) {
  const { code } = refusal;
  return {
    type: problemType(code),
    title: refusalSentence(refusal),
    status: refusalStatus[code],
    code,
    correlationId,
    ...problemData(refusal),
  };
}

/** The headers of a problem. What can be tried again says when: the seconds of the refusal, half a minute without data. */
export function problemHeaders(refusal: Refusal): Readonly<Record<string, string>> {
  const retryAfter =
    'retryAfterSeconds' in refusal ? { 'retry-after': String(refusal.retryAfterSeconds) } : {};
  const unavailable = refusal.code === 'SERVICE_UNAVAILABLE' ? { 'retry-after': '30' } : {};
  const allow = refusal.code === 'METHOD_NOT_ALLOWED' ? { allow: refusal.allow } : {};
  const noStore = { 'cache-control': 'no-store' };
  return { 'content-type': 'application/problem+json', ...noStore, ...retryAfter, ...unavailable, ...allow };
}
