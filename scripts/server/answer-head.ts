import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Mends what Next says of pages where no setting of its own does. A page that redirects while it is rendered answers 307,
 * upon which a browser that had posted a form posts it again, elsewhere: it is told to read instead (303). And what was
 * made at build time would be kept by shared caches for a year, past the next build: it is asked for each time and, where
 * it has an ETag, as pages have, sent only when it changed.
 */
export function mendAnswerHead(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (/\bs-maxage=/.test(String(response.getHeader('cache-control'))))
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    return writeHead.call(response, redirectsPost(request, status) ? 303 : status, ...rest);
  };
}

function redirectsPost({ method, url }: IncomingMessage, status: number): boolean {
  return method === 'POST' && status === 307 && !url?.startsWith('/api/');
}
