import type { Transaction } from '@/lib/db/client';

export const count = (db: Transaction) => db.meterReading.count();
