import 'server-only';
import { join } from 'node:path';
import { env } from '@/lib/env';

/** Where messages are kept as files while there is no mail server. */
export function outboxFolder(): string {
  return join(env().PORTAL_DATA ?? '.data', 'outbox');
}
