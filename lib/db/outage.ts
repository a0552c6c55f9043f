import 'server-only';
import { database } from './client';

const connectionCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  '57P01',
  '57P03',
  '08001',
  '08006',
]);

// How the adapter to PostgreSQL names the same things; a raw query's own code says only that it failed.
const adapterKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

interface DatabaseFailure {
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly meta?: {
    readonly driverAdapterError?: {
      readonly cause?: { readonly kind?: string; readonly originalCode?: string };
    };
  };
}

/** Whether an error means that the database cannot be reached, rather than that we did something wrong. */
export function databaseIsDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause, meta } = error as Error & DatabaseFailure;
  if (typeof code === 'string' && connectionCodes.has(code)) return true;
  const adapter = meta?.driverAdapterError?.cause;
  if (adapter && (adapterKinds.has(adapter.kind ?? '') || connectionCodes.has(adapter.originalCode ?? ''))) {
    return true;
  }
  return (
    databaseIsDown(cause) || /connect|Connection terminated|timeout exceeded when trying/i.test(error.message)
  );
}

/** Whether the database answers now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
