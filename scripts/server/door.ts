import type { IncomingMessage } from 'node:http';
import { ordinaryBody } from '@/lib/http/body-limits';
import type { Answer } from './answer';
import type { BodyLimitOf } from './body-limits';
import { holdBody } from './held-body';
import { withPageStatus } from './page-status';
import { type Refused, refusal, refusalPolicy } from './refusal-page';
import { setTrustedHeaders } from './trusted-headers';

// No request of Next's can carry it: it would fail on it.
const unsupported = new Set(['TRACE']);

// Bodies are held in memory: no more than this many large ones at a time.
const largeAtOnce = 4;
let largeNow = 0;

type Handler = (request: IncomingMessage, answer: Answer) => unknown;

interface Behind {
  readonly next: Handler;
  readonly trustedHops: number;
  readonly bodyLimitOf: BodyLimitOf;
}

/**
 * The handler in front of Next: `next` sees only requests with an address that can be read, headers that can be
 * trusted and a complete body, no larger than the page or route declares; everything else is answered here.
 */
export function door({ next, trustedHops, bodyLimitOf }: Behind): Handler {
  return (request, answer) => {
    answer.setHeader('x-correlation-id', setTrustedHeaders(request, trustedHops));
    const { method = '', url = '' } = request;
    if (!isReadable(url)) return refuse(request, answer, 400);
    if (unsupported.has(method)) return refuse(request, answer, 405);
    const limit = method === 'POST' ? bodyLimitOf(url) : ordinaryBody;
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, answer, 413);
    if (limit > ordinaryBody && hasBody(request) && !enter(answer)) return refuse(request, answer, 503);
    if (request.headers.expect?.toLowerCase() === '100-continue') answer.writeContinue();
    const deliver = (whole: IncomingMessage) => withPageStatus(answer, () => next(whole, answer));
    if (!hasBody(request)) return deliver(request);
    holdBody(request, { limit, deliver, tooLarge: () => refuse(request, answer, 413) });
  };
}

// A place among the large bodies, given back when the answer is out or the client gone.
function enter(answer: Answer): boolean {
  if (largeNow >= largeAtOnce) return false;
  largeNow += 1;
  answer.once('close', () => {
    largeNow -= 1;
  });
  return true;
}

function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  );
}

// A request names a path of ours, with no half escape and no control character in it: a page would fail on those.
function isReadable(url: string): boolean {
  if (!url.startsWith('/')) return false;
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(url.split('?', 1)[0] ?? ''));
  } catch {
    return false;
  }
}

function refuse(request: IncomingMessage, answer: Answer, status: Refused): void {
  const correlationId = String(answer.getHeader('x-correlation-id'));
  const { headers, body } = refusal(status, request.url ?? '', correlationId);
  // Read and thrown away: the client may be sending still.
  request.resume();
  answer.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': refusalPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  answer.end(request.method === 'HEAD' ? undefined : body);
  // Closed at once, the client that is still sending would see a broken line in place of the answer.
  setTimeout(() => request.complete || request.socket.destroy(), 2_000).unref();
}
