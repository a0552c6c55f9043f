import type { Transaction } from '@/lib/db/client';

const withBills = { items: { include: { bill: { include: { lines: true } } } } } as const;

export const find = (db: Transaction) => db.debtStatement.findMany({ include: withBills });
