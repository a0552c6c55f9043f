import { expect, it, test } from 'vitest';
import { problemSchema } from '@/lib/http/problem-schema';
import type { RefusalCode } from '@/lib/http/refusals';
import { type Refused, refusal } from '@/scripts/server/refusal-page';

const turned: readonly [Refused, RefusalCode][] = [
  [400, 'MALFORMED_ADDRESS'],
  [405, 'METHOD_NOT_ALLOWED'],
  [413, 'BODY_TOO_LARGE'],
  [503, 'TOO_MANY_UPLOADS'],
];

test.each(turned)(
  'a program turned away with %i is told the problem that a route would tell: %s',
  (status, code) => {
    const { headers, body } = refusal(status, '/api/v1/debts', 'an-id');
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    });
    const problem = problemSchema(code).strict().parse(JSON.parse(body));
    expect(problem).toMatchObject({ status, code, correlationId: 'an-id' });
  },
);

it('says when to come again, and which methods there are', () => {
  expect(refusal(503, '/api/v1/debts', 'an-id').headers['retry-after']).toBe('60');
  expect(refusal(405, '/api/v1/debts', 'an-id').headers.allow).toContain('GET');
});

test.each(turned)('a person turned away with %i is shown a page', (status) => {
  const { headers, body } = refusal(status, '/debitos', 'an-id');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('<h1>');
});
