import type { Transaction } from '@/lib/db/client';

export function find(db: Transaction, taxId: string) {
  return db.debtStatementItem.findMany({ where: { OR: [{ bill: open(taxId) }] } });
}

function open(taxId: string) {
  return { customer: { taxId } };
}
