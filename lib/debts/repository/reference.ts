import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type Ratio, ratioFromDecimal } from '@/lib/kernel/ratio';
import { type YearMonth, yearMonth } from '@/lib/kernel/year-month';
import type { IndexTables } from '../debt-list';

/** The index factors of some series. */
export async function findIndexTables(db: Transaction, series: readonly string[]): Promise<IndexTables> {
  const rows = await db.indexFactor.findMany({ where: { series: { in: [...series] } } });
  const tables = new Map<string, Map<YearMonth, Ratio>>();
  for (const row of rows) {
    const table = tables.get(row.series) ?? new Map<YearMonth, Ratio>();
    table.set(yearMonth(row.month), ratioFromDecimal(row.factor.toFixed()));
    tables.set(row.series, table);
  }
  return tables;
}
