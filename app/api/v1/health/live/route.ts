import { json } from '@/lib/http/route';

export const dynamic = 'force-dynamic';

/** The process answers. */
export function GET(): Response {
  return json({ status: 'live' });
}
