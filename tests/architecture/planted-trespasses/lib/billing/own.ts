import type { Transaction } from '@/lib/db/client';

export function find(db: Transaction) {
  return db.bill.findMany({ where: { status: 'OPEN' }, include: { lines: { include: { bands: true } } } });
}
