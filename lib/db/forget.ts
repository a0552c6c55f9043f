import 'server-only';
import type { Forget } from '@/lib/keeping';
import { intervalOf } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { inBatches } from './batches';
import { database, type Transaction } from './client';

/** What one statement may take away: at most `limit` rows that were kept for `term`, a PostgreSQL interval. */
export interface Aged {
  readonly term: string;
  readonly asOf: CivilDate;
  readonly limit: number;
}

type ForgetSome = (db: Transaction, aged: Aged) => Promise<number>;

/** Forgets batch by batch, by default of as many rows as one statement takes away. */
export function inAgedBatches(forgetSome: ForgetSome, rowsAtOnce?: number): Forget {
  return ({ term, asOf }) =>
    inBatches((limit) => forgetSome(database(), { term: intervalOf(term), asOf, limit }), rowsAtOnce);
}
