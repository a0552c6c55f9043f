import 'server-only';
import type { SystemScope } from '@/lib/staff';

/** The only place where a system scope is made: for a job of this portal, and for what the portal ends by its own clock. */
export function mintSystemScope(job: string): SystemScope {
  return { job } as SystemScope;
}
