import { readJson } from '@/lib/http/body';
import { fieldErrors } from '@/lib/http/input';
import { json, otherMethods, route } from '@/lib/http/route';
import { err, ok } from '@/lib/kernel/result';
import { pixNoticeBody } from '@/lib/pix-charge/schema';
import { checkNoticeSecret, receivePix } from '@/lib/pix-charge/use-cases';
import { noticesOf, presentedSecret } from './notice';

/** The secret comes first, so that a stranger learns nothing from input errors. */
export const POST = route({}, async ({ request, trace }) => {
  const authentic = checkNoticeSecret(presentedSecret(request));
  if (!authentic.ok) return authentic;
  const body = await readJson(request);
  if (!body.ok) return body;
  const notice = pixNoticeBody.safeParse(body.value);
  if (!notice.success) return err({ code: 'INVALID_INPUT', errors: fieldErrors(notice.error) });
  return ok(json(await receivePix(authentic.value, noticesOf(notice.data), trace)));
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
