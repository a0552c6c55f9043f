import type { ServerResponse } from 'node:http';

const store = globalThis as { portalPageStatuses?: Map<string, number> };

/**
 * Puts on an answer the status its page chose while it was rendered (lib/http/page-status.ts), which Next has no way
 * to say. Whatever becomes of the answer, the choice is forgotten with it.
 */
export function applyPageStatus(response: ServerResponse, correlationId: string): void {
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const chosen = store.portalPageStatuses?.get(correlationId);
    return writeHead.call(response, status === 200 && chosen ? chosen : status, ...rest);
  };
  response.once('close', () => store.portalPageStatuses?.delete(correlationId));
}
