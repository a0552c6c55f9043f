import { receiveCardCallback } from '@/lib/card-payments/use-cases';
import { readText } from '@/lib/http/body';
import { json, otherMethods, route } from '@/lib/http/route';
import { err, ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';

/** The signature is over the bytes as they came, so the body is read before anything parses it. */
export const POST = route({}, async ({ request, trace }) => {
  const body = await readText(request);
  if (body === null) return err({ code: 'BODY_TOO_LARGE' });
  const header = (name: string) => request.headers.get(`x-card-${name}`) ?? '';
  const message = {
    companyId: header('company'),
    timestamp: header('timestamp'),
    eventId: header('event'),
    signature: header('signature'),
    body,
  };
  const taken = await receiveCardCallback(message, { asOf: utilityToday(), trace });
  return taken.ok ? ok(json(taken.value)) : taken;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
