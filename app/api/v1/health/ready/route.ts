import { readiness } from '@/lib/db/readiness';

export const dynamic = 'force-dynamic';

/** The database answers and has every migration of this build. */
export async function GET(): Promise<Response> {
  const status = await readiness();
  const headers = { 'cache-control': 'no-store' };
  return Response.json({ status }, { status: status === 'ready' ? 200 : 503, headers });
}
