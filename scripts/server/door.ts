import type { IncomingMessage, ServerResponse } from 'node:http';
import { mendAnswerHead } from './answer-head';
import { applyPageStatus } from './page-status';
import { type Refused, refusal, refusalPolicy } from './refusal-page';
import { setTrustedHeaders } from './trusted-headers';

// No request of Next's can carry it: it would fail on it.
const unsupported = new Set(['TRACE']);

export const bodyLimit = 1024 * 1024;

// Five files of 5 MiB and what the form says around them.
export const fileLimit = 26 * 1024 * 1024;

// Bodies are held in memory: no more than this many large ones at a time.
const largeAtOnce = 4;
let largeNow = 0;

/** Where photos and documents are taken: the pages that ask for them, and the route for programs. */
const takesFiles =
  /^(?:\/(?:solicitacoes|pedir)\/rascunho\/[0-9a-f-]{36}\/fotos|\/solicitacoes\/[0-9a-f-]{36}|\/api\/v1\/requests\/[0-9a-f-]{36}\/attachments)$/;

function limitOf({ method, url = '' }: IncomingMessage): number {
  return method === 'POST' && takesFiles.test(url.split('?', 1)[0] ?? '') ? fileLimit : bodyLimit;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * The handler in front of Next: `next` sees only requests with an address that can be read, headers that can be
 * trusted and a complete body of at most 1 MiB, 26 MiB where files are taken; everything else is answered here.
 */
export function door({ next, trustedHops }: { next: Handler; trustedHops: number }): Handler {
  return (request, response) => {
    const correlationId = setTrustedHeaders(request, trustedHops);
    response.setHeader('x-correlation-id', correlationId);
    applyPageStatus(response, correlationId);
    mendAnswerHead(request, response);
    if (!isReadable(request.url ?? '')) return refuse(request, response, 400);
    if (unsupported.has(request.method ?? '')) return refuse(request, response, 405);
    const limit = limitOf(request);
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, response, 413);
    if (limit > bodyLimit && hasBody(request) && !enter(response)) return refuse(request, response, 503);
    if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
    const deliver = () => next(request, response);
    if (!hasBody(request)) return deliver();
    holdBody(request, { limit, deliver, tooLarge: () => refuse(request, response, 413) });
  };
}

// A place among the large bodies, given back when the answer is out or the client gone.
function enter(response: ServerResponse): boolean {
  if (largeNow >= largeAtOnce) return false;
  largeNow += 1;
  response.once('close', () => {
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

// The parser pushes a body into the request as it comes. Held back until it is whole, it can still be refused,
// and a client who sends slowly keeps no page waiting.
interface Holding {
  readonly limit: number;
  readonly deliver: () => void;
  readonly tooLarge: () => void;
}

function holdBody(request: IncomingMessage, { limit, deliver, tooLarge }: Holding): void {
  const push = request.push.bind(request);
  const chunks: Buffer[] = [];
  let size = 0;
  let refused = false;
  request.push = (chunk: Buffer | null) => {
    if (refused) return true;
    if (chunk === null) {
      for (const held of [...chunks, null]) push(held);
      deliver();
      return true;
    }
    size += chunk.length;
    if (size <= limit) {
      chunks.push(chunk);
    } else {
      refused = true;
      chunks.length = 0;
      tooLarge();
    }
    return true;
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, status: Refused): void {
  const { type, body } = refusal(status, request.url ?? '');
  request.push = () => true;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': refusalPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  // Closed at once, the client that is still sending would see a broken line in place of the answer.
  setTimeout(() => request.complete || request.socket.destroy(), 2_000).unref();
}
