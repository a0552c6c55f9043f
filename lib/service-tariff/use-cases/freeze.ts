import 'server-only';
import { createHash } from 'node:crypto';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import type { IssuedDocument } from '@/lib/verification';
import { issueVerificationCode } from '@/lib/verification/use-cases';
import type { QuoteQuestion } from '../quote';
import { answerOf, type FrozenQuote } from '../quote-answer';
import * as repository from '../repository/frozen-quotes';
import { type Asker, type AskRefusal, answerQuestion } from './ask';
import { printableFacts } from './facts';

export type FreezeRefusal = AskRefusal | TooManyRequests;

/** A quote as it was printed, with the document that proves it. */
export interface ProvenQuote {
  readonly quote: FrozenQuote;
  readonly proof: IssuedDocument;
}

type NewQuote = Omit<FrozenQuote, 'id'>;
type Freezing = Asker & { readonly trace: RequestTrace };

/**
 * Prints a quote: what was asked and what is answered stay as they are, under a code that anybody may check. The same question
 * with the same answer on the same day is the same document, however often it is asked for. The asker's debts are not in it.
 */
export async function freezeQuote(
  question: QuoteQuestion,
  { scope, asOf, trace }: Freezing,
): Promise<Result<ProvenQuote, FreezeRefusal>> {
  const answered = answerQuestion(
    question,
    await printableFacts({ scope, city: question.city ?? null }, asOf),
    asOf,
  );
  if (!answered.ok) return answered;
  const { quote, borrowed } = answered.value;
  const printed = { issuedOn: asOf, answer: answerOf(quote), borrowed };
  return database().$transaction((db) => keepOnce(db, printed, { scope, asOf, trace }));
}

async function keepOnce(
  db: Transaction,
  printed: NewQuote,
  { scope, trace }: Freezing,
): Promise<Result<ProvenQuote, FreezeRefusal>> {
  const answerKey = createHash('sha256').update(JSON.stringify(printed)).digest('hex');
  const existing = await repository.findByKey(db, { issuedOn: printed.issuedOn, answerKey });
  if (existing) return ok(await proven(db, existing));
  const allowed = await takeCall(db, [{ limit: 'SERVICE_QUOTE', key: trace.clientAddress }]);
  if (!allowed.ok) return allowed;
  const quote = await repository.insertQuote(db, printed, answerKey);
  await recordAudit(db, trace, {
    action: 'SERVICE_QUOTE_ISSUED',
    actor: scope ? { kind: 'CUSTOMER', id: scope.customerId } : { kind: 'ANONYMOUS', id: null },
    premisesId: scope?.premisesId ?? null,
    subjectId: quote.id,
    details: { service: quote.answer.service.code },
  });
  return ok(await proven(db, quote));
}

async function proven(db: Transaction, quote: FrozenQuote): Promise<ProvenQuote> {
  const { id, issuedOn, answer } = quote;
  const proof = await issueVerificationCode(db, {
    kind: 'SERVICE_QUOTE',
    subjectId: id,
    issuedOn,
    amount: answer.total,
    validUntil: null,
    barcode: null,
    pix: null,
  });
  return { quote, proof };
}
