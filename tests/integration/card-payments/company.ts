import { createHmac, randomUUID } from 'node:crypto';
import { messageText } from '@/lib/card-payments';
import { receiveCardCallback } from '@/lib/card-payments/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { trace } from '../../support/persona';

export const asOf = civilDate('2019-04-22');
export const companyId = 'demonstracao';
const secret = 'only-for-tests-only-for-tests-only-for-tests';

interface Told {
  readonly reference: string;
  readonly amountCents: number;
  readonly outcome?: 'APPROVED' | 'DECLINED' | 'CANCELLED';
  readonly transactionId?: string;
}

/** A message as the company signs it; `changes` are made after the signature. */
export function signedMessage(
  told: Told,
  { eventId = randomUUID(), secondsAgo = 0, ...changes } = {} as Changes,
) {
  const body = JSON.stringify({ outcome: 'APPROVED', transactionId: `t-${told.reference}`, ...told });
  const timestamp = String(Math.floor(Date.now() / 1_000) - secondsAgo);
  const message = { timestamp, eventId, body };
  const signature = createHmac('sha256', secret).update(messageText(message)).digest('hex');
  return { companyId, signature, ...message, ...changes };
}

interface Changes {
  readonly eventId?: string;
  readonly secondsAgo?: number;
  readonly companyId?: string;
  readonly signature?: string;
  readonly body?: string;
  readonly timestamp?: string;
}

/** Delivers a message to the portal, and gives its answer: the outcome, or the code it was refused with. */
export async function deliver(message: ReturnType<typeof signedMessage>): Promise<string> {
  const answer = await receiveCardCallback(message, { asOf, trace });
  return answer.ok ? answer.value.outcome : answer.error.code;
}
