import { expect, it } from 'vitest';
import { secondsUntilAllowed } from '@/lib/kernel/sliding-window';

const window = { allowed: 10, seconds: 3_600 };

it.each([
  ['nothing was counted', [], 0],
  ['one less than allowed', [{ count: 9, secondsSinceOldest: 5 }], 0],
  ['as many as allowed, the oldest just now', [{ count: 10, secondsSinceOldest: 0 }], 3_600],
  ['the oldest leaves in a second', [{ count: 10, secondsSinceOldest: 3_599 }], 1],
  ['the oldest leaves at this moment', [{ count: 10, secondsSinceOldest: 3_600 }], 1],
  [
    'two that are full: the longer wait',
    [
      { count: 10, secondsSinceOldest: 3_000 },
      { count: 10, secondsSinceOldest: 600 },
    ],
    3_000,
  ],
  [
    'one that is full beside one that is not',
    [
      { count: 3, secondsSinceOldest: 10 },
      { count: 10, secondsSinceOldest: 2_700 },
    ],
    900,
  ],
])('%s', (_, counted, wait) => {
  expect(secondsUntilAllowed(counted, window)).toBe(wait);
});
