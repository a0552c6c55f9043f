import { noContent, otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { confirmationBody } from '@/lib/newsletter/schema';
import { confirmNews } from '@/lib/newsletter/use-cases';

export const POST = route({ body: confirmationBody }, async ({ body, trace }) => {
  const confirmed = await confirmNews(body.token, trace);
  return confirmed.ok ? ok(noContent()) : confirmed;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
