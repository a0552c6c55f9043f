import { readiness } from '@/lib/db/readiness';
import { json } from '@/lib/http/route';

export const dynamic = 'force-dynamic';

/** The database answers and has every migration of this build. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return json({ status: state }, { status: state === 'ready' ? 200 : 503 });
}
