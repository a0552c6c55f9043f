import type { Bill } from '@/lib/debts/bill';

export type Copy = Bill;
