import { expect, it } from 'vitest';
import { secondsOf, termAt } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import { listLimits } from '@/lib/limits';

it('what is counted is kept for the longest window of all, and no longer', () => {
  const longest = Math.max(...listLimits().map(({ seconds }) => seconds));
  expect(secondsOf(termAt('COUNT', civilDate('2026-11-28')))).toBe(longest);
});

it('every limit says what it counts and why', () => {
  for (const { what, reason, allowed } of listLimits()) {
    expect([what, reason]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
    expect(allowed).toBeGreaterThan(0);
  }
});
