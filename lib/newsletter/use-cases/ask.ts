import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { env } from '@/lib/env';
import { ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import type { Mail } from '@/lib/mail/mail';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import { confirmationHours } from '../confirmation';
import { newsConsent } from '../consent';
import { confirmationLetter, knownLetter } from '../letters';
import { putSubscription, type Subscriber } from '../repository/subscriptions';
import { drawToken, hashOf } from './token';
import { mailTo } from './write';

export type AskRefusal = TooManyRequests;

/**
 * Asks for news at a mail address. The answer never tells whether the address is known: its reader alone is told, by
 * letter. More than ten an hour from a client must wait; the fourth letter of a day to one address is not written.
 */
export function askForNews(email: string, trace: RequestTrace): Promise<Result<void, AskRefusal>> {
  return database().$transaction(async (db) => {
    const asked = await takeCall(db, [{ limit: 'NEWS_CLIENT', key: trace.clientAddress }]);
    if (!asked.ok) return asked;
    const letter = await takeCall(db, [{ limit: 'NEWS_MAIL', key: email }]);
    if (!letter.ok) return ok(undefined);
    const token = drawToken();
    const { confirmed, ...subscriber } = await putSubscription(db, {
      email,
      consentVersion: newsConsent.version,
      confirmHash: hashOf(token),
      confirmHours: confirmationHours,
    });
    await queueMail(db, confirmed ? knownMail(subscriber, token) : confirmationMail(subscriber, token));
    return ok(undefined);
  });
}

function confirmationMail(subscriber: Subscriber, token: string): Mail {
  const link = { label: 'Confirmar', url: `${env().PUBLIC_URL}/novidades/confirmar/${token}` };
  const words = confirmationLetter(currentUtility().shortName);
  return mailTo(subscriber, hashOf(token).slice(0, 32), {
    ...words,
    link,
    leaving: 'Não fui eu: apagar este e-mail',
  });
}

function knownMail(subscriber: Subscriber, token: string): Mail {
  const link = { label: 'Abrir o portal', url: env().PUBLIC_URL };
  const words = knownLetter(currentUtility().shortName);
  return mailTo(subscriber, hashOf(token).slice(0, 32), {
    ...words,
    link,
    leaving: 'Não quero mais receber',
  });
}
