import { describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { addDays, civilDate, dayOfWeek } from '@/lib/kernel/civil-date';
import { holidays, movableYears } from '@/prisma/reference/holidays';
import { loadReferenceData } from '@/prisma/reference/load';

describe('the table of holidays', () => {
  it.each(movableYears.map((year) => [year.easter.slice(0, 4), year] as const))(
    'counts the movable days of %s from Easter Sunday',
    (_, { easter, carnival, goodFriday, corpusChristi }) => {
      const sunday = civilDate(easter);
      expect(dayOfWeek(sunday)).toBe(0);
      expect(carnival).toEqual([addDays(sunday, -48), addDays(sunday, -47)]);
      expect(goodFriday).toBe(addDays(sunday, -2));
      expect(corpusChristi).toBe(addDays(sunday, 60));
    },
  );

  it('makes 20 November national from 2024 on', () => {
    const national = holidays.filter(({ date, place }) => date.endsWith('-11-20') && place === '');
    const years = national.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual(['2024', '2025', '2026', '2027', '2028']);
  });

  it('calls Carnival and Corpus Christi no holidays, and nothing else', () => {
    const optional = holidays.filter((holiday) => holiday.optional).map(({ name }) => name);
    expect(new Set(optional)).toEqual(new Set(['Carnaval', 'Corpus Christi']));
    expect(optional).toHaveLength(3 * 14);
  });

  it('is complete from 2015 to 2028', () => {
    expect(movableYears.map(({ easter }) => Number(easter.slice(0, 4)))).toEqual(
      Array.from({ length: 14 }, (_, i) => 2015 + i),
    );
  });
});

describe('loading the reference data', () => {
  it('adds what is missing, corrects what has changed, and leaves a utility its own', async () => {
    const db = database();
    const own = { date: new Date('2019-06-24T00:00:00Z'), scope: 'MUNICIPAL', place: 'ARACAJU/SE' } as const;
    await db.holiday.create({ data: { ...own, name: 'São João', source: 'lei própria' } });
    await db.holiday.deleteMany({ where: { name: 'Natal' } });
    await db.holiday.updateMany({ where: { name: 'Tiradentes' }, data: { source: 'outra' } });
    await db.holiday.updateMany({ where: { name: 'Carnaval' }, data: { optional: false } });
    await db.collector.update({ where: { id: 104 }, data: { name: 'OUTRO' } });
    await loadReferenceData(db);
    await loadReferenceData(db);
    expect(await db.holiday.count()).toBe(holidays.length + 1);
    expect(await db.holiday.count({ where: { source: 'outra' } })).toBe(0);
    expect(await db.holiday.count({ where: { name: 'Carnaval', optional: false } })).toBe(0);
    expect(await db.holiday.count({ where: own })).toBe(1);
    expect(await db.collector.findUnique({ where: { id: 104 } })).toEqual({
      id: 104,
      name: 'CAIXA ECONOMICA FEDERAL',
    });
  });
});
