import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { QualityTest } from './bill';

/** The tests of the water of an office in a month. */
export async function findQuality(
  db: Transaction,
  where: { readonly localityId: number; readonly month: YearMonth },
): Promise<readonly QualityTest[]> {
  const rows = await db.waterQuality.findMany({ where, orderBy: { parameter: 'asc' } });
  return rows.map(({ parameter, required, analysed, conforming, mean }) => ({
    ...{ parameter, required, analysed, conforming },
    mean: mean === null ? null : mean.toFixed(),
  }));
}
