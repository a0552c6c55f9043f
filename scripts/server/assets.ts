import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Where Next's pages look for what was built with them. */
const mount = '/_next/static';

const forGood = 'public, max-age=31536000, immutable';

type Assets = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Scripts, styles and fonts of the build in `folder`, whose names change with them, so that they are kept for good;
 * compressed as the build left them (scripts/build/compressed-assets.ts). What is not there is for `next` to answer.
 */
export function assetsOf(folder: string): Assets {
  const send = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [], setHeaders });
  return (request, response, next) => {
    const { url = '' } = request;
    if (!url.startsWith(`${mount}/`)) return next();
    request.url = url.slice(mount.length);
    send(request, response, () => {
      request.url = url;
      next();
    });
  };
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('cache-control', forGood);
  response.setHeader('x-content-type-options', 'nosniff');
}
