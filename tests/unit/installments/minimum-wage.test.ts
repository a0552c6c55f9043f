import { describe, expect, it } from 'vitest';
import { minimumWage } from '@/lib/installments';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { findRuleAt, ruleAt } from '@/lib/kernel/dated-rule';

describe('the national minimum wage', () => {
  it.each([
    ['2011-02-28', 540, 'Medida Provisória 516/2010'],
    ['2011-03-01', 545, 'Lei 12.382/2011, art. 1º'],
    ['2016-12-31', 880, 'Decreto 8.618/2015'],
    ['2017-01-01', 937, 'Decreto 8.948/2016'],
    ['2019-04-22', 998, 'Decreto 9.661/2019'],
    ['2020-01-31', 1039, 'Medida Provisória 916/2019; Lei 14.013/2020'],
    ['2020-02-01', 1045, 'Medida Provisória 919/2020; Lei 14.013/2020'],
    ['2023-04-30', 1302, 'Medida Provisória 1.143/2022'],
    ['2023-05-01', 1320, 'Medida Provisória 1.172/2023; Lei 14.663/2023'],
    ['2026-12-31', 1621, 'Decreto 12.797/2025'],
  ])('on %s is R$ %i, by %s', (day, reais, act) => {
    const { value, source } = ruleAt(minimumWage, civilDate(day));
    expect([value, source.act]).toEqual([reais * 100, act]);
  });

  it('has no gap from 2011 to 2026, and never falls', () => {
    const { entries } = minimumWage;
    for (const [index, entry] of entries.entries()) {
      const previous = entries[index - 1];
      if (!previous?.until) continue;
      expect(entry.from).toBe(addDays(previous.until, 1));
      expect(entry.value).toBeGreaterThan(previous.value);
    }
    expect([entries[0]?.from, entries.at(-1)?.until]).toEqual(['2011-01-01', '2026-12-31']);
  });

  it.each(['2010-12-31', '2027-01-01'])('is not known on %s, and never guessed', (day) => {
    expect(findRuleAt(minimumWage, civilDate(day)).ok).toBe(false);
  });
});
