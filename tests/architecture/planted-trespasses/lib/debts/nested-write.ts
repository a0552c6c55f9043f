import type { Transaction } from '@/lib/db/client';

export function pay(
  db: Transaction,
  where: { statementId_position: { statementId: string; position: number } },
) {
  return db.debtStatementItem.update({ where, data: { slip: { update: { status: 'PAID' } } } });
}
