import { applyPageStatus } from './page-status.mjs';
import { refusal } from './refusal-page.mjs';
import { setTrustedHeaders } from './trusted-headers.mjs';

// No request of Next's can carry it: it would fail on it.
const unsupported = new Set(['TRACE']);

export const bodyLimit = 1024 * 1024;

/**
 * The handler in front of Next: `next` sees only requests with an address that can be read, headers that can be
 * trusted and a complete body of at most 1 MiB; everything else is answered here.
 */
export function door({ next, trustedHops }) {
  return (request, response) => {
    const correlationId = setTrustedHeaders(request, trustedHops);
    response.setHeader('x-correlation-id', correlationId);
    applyPageStatus(response, correlationId);
    if (!isReadable(request.url)) return refuse(request, response, 400);
    if (unsupported.has(request.method)) return refuse(request, response, 405);
    if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return refuse(request, response, 413);
    if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
    const deliver = () => next(request, response);
    if (!hasBody(request)) return deliver();
    holdBody(request, { deliver, tooLarge: () => refuse(request, response, 413) });
  };
}

function hasBody(request) {
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  );
}

// A request names a path of ours, with no half escape and no control character in it: a page would fail on those.
function isReadable(url) {
  if (!url.startsWith('/')) return false;
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(url.split('?', 1)[0]));
  } catch {
    return false;
  }
}

// The parser pushes a body into the request as it comes. Held back until it is whole, it can still be refused,
// and a client who sends slowly keeps no page waiting.
function holdBody(request, { deliver, tooLarge }) {
  const push = request.push.bind(request);
  const chunks = [];
  let size = 0;
  let refused = false;
  request.push = (chunk) => {
    if (refused) return true;
    if (chunk === null) {
      for (const held of [...chunks, null]) push(held);
      deliver();
      return true;
    }
    size += chunk.length;
    if (size <= bodyLimit) {
      chunks.push(chunk);
    } else {
      refused = true;
      chunks.length = 0;
      tooLarge();
    }
    return true;
  };
}

function refuse(request, response, status) {
  const { type, body } = refusal(status, request.url);
  request.push = () => true;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  // Closed at once, the client that is still sending would see a broken line in place of the answer.
  setTimeout(() => request.complete || request.socket.destroy(), 2_000).unref();
}
