import { databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { collectors } from './collectors';
import { type HolidayRow, holidays } from './holidays';

/**
 * Every deployment has the holidays and collectors of this release: missing ones are added, changed ones corrected,
 * others (a utility's own) left alone. Running it again changes nothing.
 */
export async function loadReferenceData(client: Prisma.TransactionClient): Promise<void> {
  await loadCollectors(client);
  await loadHolidays(client);
}

async function loadCollectors(client: Prisma.TransactionClient): Promise<void> {
  await client.collector.createMany({ data: [...collectors], skipDuplicates: true });
  const kept = new Map((await client.collector.findMany()).map(({ id, name }) => [id, name]));
  for (const { id, name } of collectors) {
    if (kept.get(id) !== name) await client.collector.update({ where: { id }, data: { name } });
  }
}

async function loadHolidays(client: Prisma.TransactionClient): Promise<void> {
  const rows = holidays.map((holiday) => ({ ...holiday, date: databaseDate(holiday.date) }));
  await client.holiday.createMany({ data: rows, skipDuplicates: true });
  const kept = new Set((await client.holiday.findMany()).map(signature));
  for (const { date, scope, place, name, source, optional } of rows.filter(
    (row) => !kept.has(signature(row)),
  )) {
    const key = { date, scope, place };
    await client.holiday.update({ where: { date_scope_place: key }, data: { name, source, optional } });
  }
}

function signature(row: Omit<HolidayRow, 'date'> & { date: Date }): string {
  return [row.date.toISOString(), row.scope, row.place, row.name, row.source, row.optional].join('|');
}
