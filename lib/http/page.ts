import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { databaseIsDown } from '@/lib/db/outage';
import { log } from '@/lib/log';
import { requestTrace } from './trace';

/** A page that could not be made: the code that finds it in the log, and whether the database was out of reach. */
export interface PageFailure {
  readonly correlationId: string;
  readonly databaseDown: boolean;
}

/**
 * Makes a page, or the page that says it could not be made. Without this a failure leaves a blank page to whoever has no
 * JavaScript. Redirects and "not found" go their own way.
 */
export async function renderOrExplain(
  render: () => Promise<ReactNode>,
  explain: (failure: PageFailure) => ReactNode,
): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    unstable_rethrow(error);
    const { correlationId } = requestTrace(await headers());
    log.error({ correlationId, err: error }, 'page failed');
    return explain({ correlationId, databaseDown: databaseIsDown(error) });
  }
}
