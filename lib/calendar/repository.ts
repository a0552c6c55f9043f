import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { PublishedHoliday } from './holiday-year';

/** The holidays at some places, national ones included, by date. */
export async function findHolidays(
  db: Transaction,
  places: readonly string[],
): Promise<readonly PublishedHoliday[]> {
  const rows = await db.holiday.findMany({
    where: { place: { in: ['', ...places] } },
    orderBy: [{ date: 'asc' }, { scope: 'asc' }],
  });
  return rows.map(({ date, name, source, optional, scope }) => ({
    ...{ name, source, optional, scope },
    date: civilDateFromDatabase(date),
  }));
}
