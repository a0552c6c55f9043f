import 'server-only';
import { channel } from 'node:diagnostics_channel';
import { type PageStatus, pageStatusChannel } from './page-status-channel';

const statuses = channel(pageStatusChannel);

/**
 * Has the answer to the request that is being served carry a status other than 200. Next lets a page choose none, and its
 * own 404 and 500 answers are blank without JavaScript: so the page is rendered as any other, and the server in front of
 * Next (scripts/server/page-status.ts), which runs in this process, puts the status on it as it leaves.
 */
export function setPageStatus(status: number): void {
  statuses.publish({ status } satisfies PageStatus);
}
