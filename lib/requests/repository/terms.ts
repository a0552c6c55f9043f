import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { RequestTerms as TermsRow } from '@/prisma/generated/client';
import type { RequestTerms, ServiceAnswers } from '../terms';
import { storedAnswers, storedTerms } from './schema';

/** Keeps the terms of a request; they are never written again. */
export async function insertTerms(
  db: Transaction,
  requestId: string,
  { documentsAtCounter, ...terms }: RequestTerms,
): Promise<void> {
  const { service, total } = terms.answer;
  await db.requestTerms.create({
    data: {
      requestId,
      serviceCode: service.code,
      totalCents: total,
      terms: storedTerms.parse(terms),
      documentsAtCounter,
    },
  });
}

export async function findTerms(db: Transaction, requestId: string): Promise<RequestTerms | null> {
  return termsOfRow(await db.requestTerms.findUnique({ where: { requestId } }));
}

export function termsOfRow(row: TermsRow | null): RequestTerms | null {
  if (!row) return null;
  const terms = storedTerms.parse(row.terms) as unknown as Omit<RequestTerms, 'documentsAtCounter'>;
  return { ...terms, documentsAtCounter: row.documentsAtCounter };
}

export function answersOf(value: unknown): ServiceAnswers | null {
  return value === null ? null : (storedAnswers.parse(value) as ServiceAnswers);
}
