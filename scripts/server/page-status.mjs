/**
 * Puts on an answer the status its page chose while it was rendered (lib/http/page-status.ts), which Next has no way
 * to say. Whatever becomes of the answer, the choice is forgotten with it.
 */
export function applyPageStatus(response, correlationId) {
  const writeHead = response.writeHead;
  response.writeHead = (status, ...rest) => {
    const chosen = globalThis.portalPageStatuses?.get(correlationId);
    return writeHead.call(response, status === 200 && chosen ? chosen : status, ...rest);
  };
  response.once('close', () => globalThis.portalPageStatuses?.delete(correlationId));
}
