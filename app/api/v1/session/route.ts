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

export const { GET, PATCH, PUT } = otherMethods('DELETE', 'POST');
