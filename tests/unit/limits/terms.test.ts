import { expect, it } from 'vitest';
import { secondsOf, termAt } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import { limits, listLimits } from '@/lib/limits';

it.each([
  ['WRONG_DEBTOR', limits.DEBTOR],
  ['OMBUDSMAN_SENDING', limits.CASE],
  ['NEWS_ASKING', limits.NEWS_MAIL],
  ['QUOTE_ISSUE', limits.SERVICE_QUOTE],
] as const)('what is told of %s is kept as long as it counts', (id, { seconds }) => {
  expect(secondsOf(termAt(id, civilDate('2026-11-28')))).toBe(seconds);
});

it('every limit says what it counts and why', () => {
  for (const { what, reason, allowed } of listLimits()) {
    expect([what, reason]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
    expect(allowed).toBeGreaterThan(0);
  }
});
