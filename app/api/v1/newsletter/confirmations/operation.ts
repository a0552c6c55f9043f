import { operation } from '@/lib/http/operation';
import { confirmationBody } from '@/lib/newsletter/schema';
import { confirmNews } from '@/lib/newsletter/use-cases';

export const confirm = operation(
  {
    method: 'POST',
    path: '/newsletter/confirmations',
    id: 'confirmNews',
    summary: 'Confirms an address by the token of its letter: once, within 48 hours.',
    auth: 'public',
    body: confirmationBody,
    answers: { 204: { description: 'The address gets the news from now on.' } },
    refusals: ['CONFIRMATION_LINK_INVALID'],
  },
  async ({ body, trace, answer }) => {
    const confirmed = await confirmNews(body.token, trace);
    return confirmed.ok ? answer(204) : confirmed;
  },
);
