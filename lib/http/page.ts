import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { databaseIsDown } from '@/lib/db/outage';
import { log } from '@/lib/log';
import { setPageStatus } from './page-status';
import { requestTrace } from './trace';

/** Why a page could not be made; the code finds a failure of ours in the log. */
export type PageFailure =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'UNAVAILABLE' | 'FAILED'; readonly correlationId: string };

const statuses = { NOT_FOUND: 404, UNAVAILABLE: 503, FAILED: 500 } as const;

/**
 * Makes a page, or the page that says why it could not be made, with its status. Without this whoever has no JavaScript
 * sees a blank page. Redirects go their own way.
 */
export async function renderOrExplain(
  render: () => Promise<ReactNode>,
  explain: (failure: PageFailure) => ReactNode,
): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    const { correlationId } = requestTrace(await headers());
    const failure = isNotFound(error) ? ({ kind: 'NOT_FOUND' } as const) : failureOf(error, correlationId);
    setPageStatus(statuses[failure.kind]);
    return explain(failure);
  }
}

/** What `notFound()` throws is known by its digest only. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404';
}

function failureOf(error: unknown, correlationId: string): PageFailure {
  unstable_rethrow(error);
  log.error({ correlationId, err: error }, 'page failed');
  return { kind: databaseIsDown(error) ? 'UNAVAILABLE' : 'FAILED', correlationId };
}
