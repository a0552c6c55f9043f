import { sessionBody } from '@/lib/auth/schema';
import { endSession, openSession } from '@/lib/auth/session';
import { operation } from '@/lib/http/operation';

export const enterSession = operation(
  {
    method: 'POST',
    path: '/session',
    id: 'openSession',
    summary: 'Opens a session for a premises with the CPF or CNPJ of somebody linked to it.',
    auth: 'public',
    body: sessionBody,
    answers: { 204: { description: 'The session cookie is set.' } },
    refusals: ['NOT_IDENTIFIED', 'TOO_MANY_ATTEMPTS'],
  },
  async ({ body, trace, answer }) => {
    const opened = await openSession({ ...body, trace });
    return opened.ok ? answer(204) : opened;
  },
);

export const leaveSession = operation(
  {
    method: 'DELETE',
    path: '/session',
    id: 'endSession',
    summary: 'Ends the session.',
    auth: 'public',
    answers: { 204: { description: 'The session is closed and the cookie removed.' } },
    refusals: [],
  },
  async ({ trace, answer }) => {
    await endSession(trace);
    return answer(204);
  },
);
