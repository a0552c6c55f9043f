import 'server-only';
import { randomUUID } from 'node:crypto';
import type { RequestTrace } from '@/lib/audit/use-cases';

/** Request headers set by the server in front of Next; a client's own are removed there. */
const traceHeaders = { correlationId: 'x-correlation-id', clientAddress: 'x-client-address' } as const;

/** Which request this is and where it comes from. Without the server in front (development), the address is 'unknown'. */
export function requestTrace(headers: Pick<Headers, 'get'>): RequestTrace {
  return {
    correlationId: headers.get(traceHeaders.correlationId) ?? randomUUID(),
    clientAddress: headers.get(traceHeaders.clientAddress) ?? 'unknown',
  };
}
