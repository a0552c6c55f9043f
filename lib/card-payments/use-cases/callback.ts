import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { systemClock } from '@/lib/kernel/clock';
import { err, ok, type Result } from '@/lib/kernel/result';
import { takeCall } from '@/lib/limits/use-cases';
import type { ProgramScope } from '@/lib/staff';
import { cardPaymentTerms } from '@/lib/utility/current';
import type { CallbackOutcome, CardCallback } from '../callback';
import type { CallbackRefusal } from '../refusal';
import * as events from '../repository/events';
import { callbackBody } from '../schema';
import { isFresh, messageText, type SignedMessage } from '../signed-text';
import { applyCallback, type CallbackContext } from './apply-callback';
import { digestOf, signer } from './signature';

/** A company's message as it came over the network, not trusted yet. */
export interface ReceivedMessage extends SignedMessage {
  readonly companyId: string;
  readonly signature: string;
}

export interface CallbackAnswer {
  readonly outcome: CallbackOutcome;
}

/**
 * Takes a company's message once: only when the company is known, its signature holds over the bytes that came, and it was
 * signed just now. The same event again gets the same answer and changes nothing. Every message is kept with what was made
 * of it, also those that were not taken.
 */
export async function receiveCardCallback(
  message: ReceivedMessage,
  context: CallbackContext,
): Promise<Result<CallbackAnswer, CallbackRefusal>> {
  const checked = checkMessage(message, context);
  if (!checked.ok) return reject(message, context, checked.error);
  const callback = readBody(message.body);
  if (!callback) return reject(message, context, 'MALFORMED');
  return takeOnce(checked.value, message, { ...context, callback });
}

function checkMessage(
  message: ReceivedMessage,
  { asOf, clock = systemClock }: CallbackContext,
): Result<ProgramScope, events.RefusedOutcome> {
  const { companies, callbackToleranceSeconds } = cardPaymentTerms(asOf);
  const isKnown = companies.some(({ id }) => id === message.companyId);
  const company = isKnown && signer(message.companyId, messageText(message), message.signature);
  if (!company) return err('FORGED');
  if (!/^[\w-]{1,80}$/.test(message.eventId)) return err('MALFORMED');
  const fresh = isFresh(message.timestamp, clock.now().getTime(), callbackToleranceSeconds);
  return fresh ? ok(company) : err('STALE');
}

function readBody(body: string): CardCallback | null {
  try {
    const parsed = callbackBody.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const refusals = {
  FORGED: 'CARD_CALLBACK_FORGED',
  STALE: 'CARD_CALLBACK_STALE',
  MALFORMED: 'CARD_CALLBACK_MALFORMED',
  CONFLICT: 'CARD_EVENT_CONFLICT',
} as const satisfies Record<events.RefusedOutcome, CallbackRefusal['code']>;

async function reject(
  message: ReceivedMessage,
  { trace }: CallbackContext,
  outcome: events.RefusedOutcome,
): Promise<Result<CallbackAnswer, CallbackRefusal>> {
  await database().$transaction((db) => keepRefused(db, { ...envelope(message, trace), outcome }));
  return err({ code: refusals[outcome] });
}

/** A message that was not taken is kept, at most a hundred an hour from one address: a flood fills no table. */
async function keepRefused(
  db: Transaction,
  event: Parameters<typeof events.insertRefusedEvent>[1],
): Promise<void> {
  const kept = await takeCall(db, [{ limit: 'REFUSED_CARD_MESSAGE', key: event.clientAddress }]);
  if (kept.ok) await events.insertRefusedEvent(db, event);
}

function takeOnce(
  scope: ProgramScope,
  message: ReceivedMessage,
  { callback, ...context }: CallbackContext & { readonly callback: CardCallback },
): Promise<Result<CallbackAnswer, CallbackRefusal>> {
  const { eventId } = message;
  const companyId = scope.program;
  const received = envelope(message, context.trace);
  return database().$transaction(async (db) => {
    await events.lockEvent(db, companyId, eventId);
    const before = await events.findEvent(db, companyId, eventId);
    if (before && before.bodyDigest !== received.bodyDigest) {
      await keepRefused(db, { ...received, outcome: 'CONFLICT' });
      return err({ code: refusals.CONFLICT });
    }
    if (before) return answer(before.outcome);
    const taken = { ...context, callback, clock: context.clock ?? systemClock };
    const applied = await applyCallback(db, scope, taken);
    const { amount, transactionId } = callback;
    await events.insertEvent(db, { ...received, eventId, ...applied, amount, transactionId });
    return answer(applied.outcome);
  });
}

function envelope({ companyId, body }: ReceivedMessage, { clientAddress }: RequestTrace) {
  return { companyId: companyId.slice(0, 60), bodyDigest: digestOf(body), clientAddress };
}

function answer(outcome: events.KnownOutcome): Result<CallbackAnswer, CallbackRefusal> {
  return outcome === 'UNKNOWN_REFERENCE' ? err({ code: 'CARD_PAYMENT_NOT_FOUND' }) : ok({ outcome });
}
