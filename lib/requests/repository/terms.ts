import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { RequestTerms as TermsRow } from '@/prisma/generated/client';
import type { RequestTerms, ServiceAnswers } from '../terms';
import { answersColumn, termsColumn } from './schema';

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
      terms: termsColumn.write(terms),
      documentsAtCounter,
    },
  });
}

export async function findTerms(db: Transaction, requestId: string): Promise<RequestTerms | null> {
  return termsOfRow(await db.requestTerms.findUnique({ where: { requestId } }));
}

export function termsOfRow(row: TermsRow | null): RequestTerms | null {
  if (!row) return null;
  return { ...termsColumn.read(row.terms), documentsAtCounter: row.documentsAtCounter };
}

export function answersOf(value: unknown): ServiceAnswers | null {
  return value === null ? null : answersColumn.read(value);
}
