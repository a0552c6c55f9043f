import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import type { FrozenQuote } from '../quote-answer';
import { answerColumn, questionColumn } from './schema';

type NewQuote = Omit<FrozenQuote, 'id'>;

/** The quote of this day and key, if it was printed already. */
export async function findByKey(
  db: Transaction,
  { issuedOn, answerKey }: Pick<NewQuote, 'issuedOn'> & { readonly answerKey: string },
): Promise<FrozenQuote | null> {
  const day = databaseDate(issuedOn);
  const row = await db.serviceQuote.findUnique({
    where: { issuedOn_answerKey: { issuedOn: day, answerKey } },
  });
  return row && frozenQuote(row);
}

/** Keeps a quote; of two at once with one key there is one row. */
export async function insertQuote(
  db: Transaction,
  { issuedOn, answer, borrowed }: NewQuote,
  answerKey: string,
): Promise<FrozenQuote> {
  const { question, ...rest } = answer;
  const data = {
    serviceCode: answer.service.code,
    issuedOn: databaseDate(issuedOn),
    totalCents: answer.total,
    question: questionColumn.write(question),
    answer: answerColumn.write({ ...rest, borrowed }),
    answerKey,
  };
  await db.serviceQuote.createMany({ skipDuplicates: true, data: [data] });
  const where = { issuedOn_answerKey: { issuedOn: data.issuedOn, answerKey } };
  return frozenQuote(await db.serviceQuote.findUniqueOrThrow({ where }));
}

export async function findQuote(db: Transaction, id: string): Promise<FrozenQuote | null> {
  const row = await db.serviceQuote.findUnique({ where: { id } });
  return row && frozenQuote(row);
}

type Row = Awaited<ReturnType<Transaction['serviceQuote']['findFirstOrThrow']>>;

function frozenQuote(row: Row): FrozenQuote {
  const { borrowed, ...answer } = answerColumn.read(row.answer);
  return {
    id: row.id,
    issuedOn: civilDateFromDatabase(row.issuedOn),
    answer: { ...answer, question: questionColumn.read(row.question) },
    borrowed,
  };
}
