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

it('a refused quote tells everything that is wrong, with the first day that has a price', () => {
  const sentence = refusalSentence({
    code: 'QUOTE_REFUSED',
    refusals: [
      {
        code: 'SERVICE_NOT_COVERED',
        service: 'repavimentacao',
        on: '2015-12-31' as never,
        coveredFrom: '2016-01-01' as never,
      },
      { code: 'CHANNEL_NOT_OFFERED', channel: 'PHONE', offered: ['COUNTER', 'INTERNET'] },
      { code: 'DIAMETER_NOT_OFFERED', diameterMm: 30, offered: [{ from: 25, to: 50 }] },
    ],
  });
  expect(sentence).toContain('O primeiro dia com preço é 01/01/2016');
  expect(sentence).toContain('no atendimento presencial ou pela internet');
  expect(sentence).toContain('de 25 a 50 mm');
});
