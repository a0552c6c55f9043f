import type { IncomingMessage } from 'node:http';
import { isForPrograms } from '@/lib/http/program-paths';
import { CompressedResponse } from './compressed-response';

/**
 * An answer that mends, as it leaves, what Next says of pages where no setting of its own does. A page that redirects
 * while it is rendered answers 307, upon which a browser that had posted a form posts it again, elsewhere: it is told to
 * read instead (303). What was made at build time would be kept by shared caches for a year, past the next build: it is
 * asked for each time and, where it has an ETag, as pages have, sent only when it changed. And a page that chose its
 * status (page-status.ts) has it in place of a 200.
 */
export class Answer<Request extends IncomingMessage = IncomingMessage> extends CompressedResponse<Request> {
  /** What the page chose, for as long as nothing has been sent. */
  pageStatus: number | undefined;

  override writeHead(status: number, ...rest: unknown[]): this {
    if (/\bs-maxage=/.test(String(this.getHeader('cache-control'))))
      this.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    return super.writeHead(this.#leaving(status), ...rest);
  }

  #leaving(status: number): number {
    if (status === 200) return this.pageStatus ?? 200;
    const { method, url = '' } = this.req;
    return method === 'POST' && status === 307 && !isForPrograms(url) ? 303 : status;
  }
}
