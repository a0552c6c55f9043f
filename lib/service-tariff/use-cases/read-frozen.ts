import 'server-only';
import { database, type Transaction } from '@/lib/db/client';
import { renderServiceQuote } from '@/lib/documents/service-quote';
import { err, ok, type Result } from '@/lib/kernel/result';
import { parseVerificationCode } from '@/lib/verification';
import { findDocumentByCode } from '@/lib/verification/use-cases';
import { findQuote } from '../repository/frozen-quotes';
import type { ProvenQuote } from './freeze';
import { serviceQuoteDocument } from './quote-document';

export interface QuoteNotFound {
  readonly code: 'SERVICE_QUOTE_NOT_FOUND';
}

/** The quote printed under a code, as it was. Whoever has the code may read it: it holds nobody's data. */
export async function getFrozenQuote(typedCode: string): Promise<Result<ProvenQuote, QuoteNotFound>> {
  const code = parseVerificationCode(typedCode);
  const proof = code.ok ? await findDocumentByCode(code.value) : null;
  if (proof?.kind !== 'SERVICE_QUOTE') return err({ code: 'SERVICE_QUOTE_NOT_FOUND' });
  const quote = await findQuote(database(), proof.subjectId);
  return quote ? ok({ quote, proof }) : err({ code: 'SERVICE_QUOTE_NOT_FOUND' });
}

/** The quote as a PDF: the same bytes however often. */
export function serviceQuotePdf(quote: ProvenQuote): Promise<Uint8Array> {
  return renderServiceQuote(serviceQuoteDocument(quote));
}

/** The service of a printed quote, for whoever asks whether it is true. */
export async function quotedService(id: string, db: Transaction): Promise<string | null> {
  return (await findQuote(db, id))?.answer.service.title ?? null;
}
