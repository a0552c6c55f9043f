import { operation } from '@/lib/http/operation';
import { leaveKey } from '@/lib/newsletter/schema';
import { leaveNews } from '@/lib/newsletter/use-cases';

/** Mail programs post `List-Unsubscribe=One-Click`; the key alone says what is asked, so any body will do. */
export const leave = operation(
  {
    method: 'POST',
    path: '/newsletter/leave/{key}',
    id: 'leaveNews',
    summary: 'Deletes an address by the key in its letters, with one click of a mail program (RFC 8058).',
    auth: 'public',
    params: leaveKey,
    answers: { 204: { description: 'No address has this key any more.' } },
    refusals: [],
  },
  async ({ params, trace, answer }) => {
    await leaveNews(params.key, trace);
    return answer(204);
  },
);

/** Who opens the address by hand is asked first: opening a page changes nothing. */
export const openLeavePage = operation(
  {
    method: 'GET',
    path: '/newsletter/leave/{key}',
    id: 'openLeavePage',
    summary: 'Leads who opens the address by hand to the page that asks first: opening it changes nothing.',
    auth: 'public',
    params: leaveKey,
    answers: { 303: { description: 'The page.', headers: { location: 'Its address.' } } },
    refusals: [],
  },
  async ({ params, answer }) => answer(303, { location: `/novidades/sair/${params.key}` }),
);
