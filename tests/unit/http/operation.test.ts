import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allRefusals, boundaryRefusals, type Declaration } from '@/lib/http/declaration';
import { operation } from '@/lib/http/operation';
import { err, ok, type Result } from '@/lib/kernel/result';

type Refused = { readonly code: 'BILL_NOT_FOUND' } | { readonly code: 'DEBT_NOT_FOUND' };

const find = async (): Promise<Result<{ readonly id: string }, Refused>> => ok({ id: '1' });
const findAlways = async () => ({ id: '1' });

const bill = z.object({ id: z.string() });

const base = {
  method: 'GET',
  path: '/bills/{id}',
  id: 'getBill',
  summary: 'A bill.',
  auth: 'public',
  answers: { 200: { description: 'The bill.', schema: bill }, 204: { description: 'None.' } },
} as const;

describe('an operation compiles only when its declaration says what it does', () => {
  it('takes what the use case may refuse, every code of it', () => {
    const whole = operation(
      { ...base, refusals: ['BILL_NOT_FOUND', 'DEBT_NOT_FOUND'] },
      async ({ answer }) => {
        const found = await find();
        return found.ok ? answer(200, found.value) : found;
      },
    );
    expect(whole.refusals).toEqual(['BILL_NOT_FOUND', 'DEBT_NOT_FOUND']);
  });

  it('refuses a code that the declaration does not name', () => {
    // @ts-expect-error the use case may also refuse with DEBT_NOT_FOUND
    operation({ ...base, refusals: ['BILL_NOT_FOUND'] }, async ({ answer }) => {
      const found = await find();
      return found.ok ? answer(200, found.value) : found;
    });
  });

  it('refuses a declared code that can never come', () => {
    operation(
      { ...base, refusals: ['BILL_NOT_FOUND', 'DEBT_NOT_FOUND', 'PAYMENT_NOT_FOUND'] },
      // @ts-expect-error nothing refuses with PAYMENT_NOT_FOUND
      async ({ answer }) => {
        const found = await find();
        return found.ok ? answer(200, found.value) : found;
      },
    );
    operation(
      { ...base, refusals: ['BILL_NOT_FOUND'] },
      // @ts-expect-error nothing refuses at all
      async ({ answer }) => answer(200, await findAlways()),
    );
  });

  it('refuses content that the schema does not say, and a status or a header that is not declared', () => {
    const located = { 201: { description: 'Made.', schema: bill, headers: { location: 'Where.' } } } as const;
    // @ts-expect-error the schema has no name
    operation({ ...base, refusals: [] }, async ({ answer }) => answer(200, { id: '1', name: 'x' }));
    // @ts-expect-error the id is missing
    operation({ ...base, refusals: [] }, async ({ answer }) => answer(200, {}));
    // @ts-expect-error there is no 201
    operation({ ...base, refusals: [] }, async ({ answer }) => answer(201, { id: '1' }));
    // @ts-expect-error a 201 says where
    operation({ ...base, answers: located, refusals: [] }, async ({ answer }) => answer(201, { id: '1' }));
  });

  it('gives a scope to signed-in callers only, and a parsed body to nobody who must still prove itself', () => {
    // @ts-expect-error nobody has signed in
    operation({ ...base, refusals: [] }, async ({ scope, answer }) => answer(200, { id: String(scope) }));
    const program = { ...base, method: 'POST', auth: 'card-company', body: bill } as const;
    // @ts-expect-error the body is read when it is asked for
    operation({ ...program, refusals: [] }, async ({ body, answer }) => answer(200, body));
  });

  it('takes a refusal made on the spot', () => {
    const none = operation({ ...base, refusals: ['RESOURCE_NOT_FOUND'] }, async () =>
      err({ code: 'RESOURCE_NOT_FOUND' } as const),
    );
    expect(none.id).toBe('getBill');
  });
});

describe('what the boundary refuses follows from the declaration', () => {
  const declaration: Declaration = { ...base, refusals: [] };
  const always = ['SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'];
  const body = ['MALFORMED_JSON', 'UNSUPPORTED_MEDIA_TYPE', 'BODY_TOO_LARGE', 'INVALID_INPUT'];
  const cases: readonly [string, Partial<Declaration>, readonly string[]][] = [
    ['anybody who reads', {}, always],
    ['what is published needs no data', { published: true }, ['INTERNAL_ERROR']],
    [
      'a session',
      { auth: 'signed-in' },
      ['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'PREMISES_NOT_CHOSEN', ...always],
    ],
    ['parameters', { params: bill }, ['RESOURCE_NOT_FOUND', ...always]],
    ['a loose query', { query: bill }, always],
    ['a strict query', { query: z.strictObject({}) }, ['INVALID_INPUT', ...always]],
    ['a body', { method: 'POST', body: bill }, [...body, 'CROSS_SITE_REQUEST', ...always]],
    [
      'a body read by its operation',
      { method: 'POST', auth: 'pix-provider', body: bill },
      ['CROSS_SITE_REQUEST', ...always],
    ],
    [
      'files',
      { method: 'POST', files: { field: 'files', most: 1, bytes: 1, mediaTypes: [] } },
      ['MULTIPART_EXPECTED', 'TOO_MANY_UPLOADS', 'BODY_TOO_LARGE', 'CROSS_SITE_REQUEST', ...always],
    ],
  ];

  it.each(cases)('%s', (_, changes, expected) => {
    expect(new Set(boundaryRefusals({ ...declaration, ...changes }))).toEqual(new Set(expected));
  });

  it('is told once, with what the use case refuses', () => {
    const refusals = allRefusals({ ...declaration, params: bill, refusals: ['RESOURCE_NOT_FOUND'] });
    expect(refusals.filter((code) => code === 'RESOURCE_NOT_FOUND')).toHaveLength(1);
  });
});
