import 'server-only';

const store = globalThis as { portalPageStatuses?: Map<string, number> };

/**
 * Has the request's answer carry a status other than 200. Next lets a page choose none, and its own 404 and 500 answers
 * are blank without JavaScript: so the page is rendered as any other, and the server in front of Next
 * (scripts/server/page-status.ts), which runs in this process, puts the status on it as it leaves.
 */
export function setPageStatus(correlationId: string, status: number): void {
  store.portalPageStatuses ??= new Map();
  store.portalPageStatuses.set(correlationId, status);
}
