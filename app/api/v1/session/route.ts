import { sessionBody } from '@/lib/auth/schema';
import { endSession, openSession } from '@/lib/auth/session';
import { noContent, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';

export const POST = route({ body: sessionBody }, async ({ body, trace }) => {
  const opened = await openSession({ ...body, trace });
  return opened.ok ? ok(noContent()) : opened;
});

export const DELETE = route({}, async ({ trace }) => {
  await endSession(trace);
  return ok(noContent());
});

const other = otherMethods('DELETE, POST');

export { other as GET, other as PATCH, other as PUT };
