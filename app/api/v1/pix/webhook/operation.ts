import { operation } from '@/lib/http/operation';
import { pixNoticeBody } from '@/lib/pix-charge/schema';
import { checkNoticeSecret, receivePix } from '@/lib/pix-charge/use-cases';
import { noticesOf, presentedSecret } from './notice';
import { pixNoticeHeaders, pixNoticeQuery, receivedPixAnswer } from './schema';

/** The secret comes first, so that a stranger learns nothing from input errors. */
export const takePixNotice = operation(
  {
    method: 'POST',
    path: '/pix/webhook',
    id: 'receivePix',
    summary: 'The payment provider tells of Pix that came in; each counts once by its end-to-end id.',
    auth: 'pix-provider',
    headers: pixNoticeHeaders,
    query: pixNoticeQuery,
    body: pixNoticeBody,
    answers: { 200: { description: 'How many were new.', schema: receivedPixAnswer } },
    refusals: [
      'RESOURCE_NOT_FOUND',
      'PIX_NOTICE_NOT_AUTHENTIC',
      'BODY_TOO_LARGE',
      'MALFORMED_JSON',
      'UNSUPPORTED_MEDIA_TYPE',
      'INVALID_INPUT',
    ],
  },
  async ({ headers, query, readBody, trace, answer }) => {
    const authentic = checkNoticeSecret(presentedSecret({ ...headers, ...query }));
    if (!authentic.ok) return authentic;
    const notice = await readBody();
    return notice.ok ? answer(200, await receivePix(noticesOf(notice.value), trace)) : notice;
  },
);
