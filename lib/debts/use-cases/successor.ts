import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { overtakenBy, type StatementOnFile } from '../overtaking';
import { findStatementOnFile, findStatementsOver } from '../repository/statements';

/** The statement that overtook a statement, if one did. */
export async function findSuccessor(db: Transaction, id: string): Promise<StatementOnFile | null> {
  const statement = await findStatementOnFile(db, id);
  return statement && overtakenBy(statement, await findStatementsOver(db, sourceIdsOf(statement)));
}

export function sourceIdsOf({ items }: StatementOnFile): readonly string[] {
  return items.map(({ sourceId }) => sourceId);
}
