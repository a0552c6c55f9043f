import type { Operation } from '@/lib/http/openapi';
import { confirmationBody, leaveParams, newsBody } from '@/lib/newsletter/schema';
import { withBody } from '../openapi.json/usual-refusals';
import { askedAnswer } from './schema';

/** News by e-mail: asked for, confirmed, left. */
export const newsletterOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/newsletter/subscriptions',
    id: 'askForNews',
    summary: 'Asks for news at a mail address. The answer is the same whether or not the address is known.',
    signedIn: false,
    body: newsBody,
    answer: { status: 202, description: 'A letter goes to the address.', schema: askedAnswer },
    refusals: [...withBody, 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'post',
    path: '/newsletter/confirmations',
    id: 'confirmNews',
    summary: 'Confirms an address by the token of its letter: once, within 48 hours.',
    signedIn: false,
    body: confirmationBody,
    answer: { status: 204, description: 'The address gets the news from now on.' },
    refusals: [...withBody, 'CONFIRMATION_LINK_INVALID', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'post',
    path: '/newsletter/leave/{key}',
    id: 'leaveNews',
    summary: 'Deletes an address by the key in its letters, with one click of a mail program (RFC 8058).',
    signedIn: false,
    params: leaveParams,
    answer: { status: 204, description: 'No address has this key any more.' },
    refusals: ['RESOURCE_NOT_FOUND', 'CROSS_SITE_REQUEST', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/newsletter/leave/{key}',
    id: 'openLeavePage',
    summary: 'Leads who opens the address by hand to the page that asks first: opening it changes nothing.',
    signedIn: false,
    params: leaveParams,
    answer: { status: 303, description: 'The page.' },
    refusals: ['RESOURCE_NOT_FOUND', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
];
