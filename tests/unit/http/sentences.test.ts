import { expect, it } from 'vitest';
import { refusalStatus } from '@/lib/http/refusals';
import { refusalSentence, waitInWords } from '@/lib/http/sentences';

it.each(Object.entries(refusalStatus))('%s answers %i, an error status', (_code, status) => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(600);
});

it.each([
  [1, '1 segundo'],
  [30, '30 segundos'],
  [60, '60 segundos'],
  [61, '2 minutos'],
  [120, '2 minutos'],
  [900, '15 minutos'],
])('%i seconds are "%s"', (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});

it('a missing index is told by its month, and a wait in words', () => {
  expect(refusalSentence({ code: 'INDEX_FACTOR_MISSING', series: 'X', month: '2018-05' as never })).toContain(
    '05/2018',
  );
  expect(refusalSentence({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 240 })).toContain(
    'espere 4 minutos',
  );
});
