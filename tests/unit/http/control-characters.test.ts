import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { controlFaults } from '@/lib/http/controls';
import type { Declaration } from '@/lib/http/declaration';
import { parsedBody } from '@/lib/http/parsed-body';
import { allOf, firstOf } from '@/lib/http/query';

type Asked = Pick<Declaration, 'body' | 'auth'>;

const sources: Record<string, string> = import.meta.glob('/app/api/v1/**/operation.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const schemas: Record<string, unknown> = Object.assign(
  {},
  ...Object.values({
    ...import.meta.glob('/lib/*/schema.ts', { eager: true }),
    ...import.meta.glob('/app/**/schema.ts', { eager: true }),
  }),
);

/** Every operation with a JSON body, by its path: what it declares is read where it stands. */
const operations = Object.values(sources).flatMap((source) =>
  source
    .split(/^export const \w+ = operation\(/m)
    .slice(1)
    .flatMap((declaration) => {
      const said = (name: string) => new RegExp(`^ {4}${name}: '?(.+?)'?,$`, 'm').exec(declaration)?.[1];
      const body = said('body');
      const operation = { body: schemas[body ?? ''], auth: said('auth') } as Asked;
      return body === undefined ? [] : [{ name: `${said('method')} ${said('path')}`, operation }];
    }),
);
const controls = ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ud800', '\udfff'];

/** Where a body takes a text, by its JSON schema. */
function textsOf(
  schema: z.core.JSONSchema.BaseSchema,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  const within = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ] as z.core.JSONSchema.BaseSchema[];
  const items = schema.items as z.core.JSONSchema.BaseSchema | undefined;
  return [
    ...(schema.type === 'string' ? [path] : []),
    ...within.flatMap((one) => textsOf(one, path)),
    ...(items ? textsOf(items, [...path, '0']) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      textsOf(one as z.core.JSONSchema.BaseSchema, [...path, name]),
    ),
  ];
}

function nested([name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text;
  return name === '0' ? [nested(rest, text)] : { [name]: nested(rest, text) };
}

const read = (operation: Asked, body: unknown) =>
  parsedBody(
    operation,
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const asking = operations.flatMap(({ name, operation }) => {
  if (!operation.body) throw new Error(`The body of ${name} is no exported schema`);
  const schema = z.toJSONSchema(operation.body, { io: 'input', unrepresentable: 'any' });
  return textsOf(schema).map((path) => [name, path, operation] as const);
});

test('the operations that take a text are found', () => {
  expect(new Set(asking.map(([name]) => name)).size).toBeGreaterThan(8);
});

describe('a control character in JSON is told at its field (422), for PostgreSQL keeps no NUL and no half pair', () => {
  test.each(asking)('%s %j', async (_, path, operation) => {
    for (const control of controls) {
      const answer = await read(operation, nested(path, `a${control}b`));
      expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
      const isMessage = operation.auth === 'card-company' || operation.auth === 'pix-provider';
      const codes =
        answer.ok || !('errors' in answer.error) ? [] : answer.error.errors.map(({ code }) => code);
      if (!isMessage) expect(codes).toEqual(['CONTROL_CHARACTER']);
    }
  });
});

test('names count like values, line breaks and tabs do not, and no depth is too deep', () => {
  expect(controlFaults({ 'a\u0000': 1 }).map(({ field }) => field)).toEqual(['(name)']);
  expect(
    controlFaults({ notes: 'a\r\n\tb', list: ['ok', { deep: 'x\u0000' }] }).map(({ field }) => field),
  ).toEqual(['list.1.deep']);
  expect(controlFaults(JSON.parse(`${'['.repeat(30_000)}"\\u0000"${']'.repeat(30_000)}`))).toHaveLength(1);
});

test('the query of a page holds none', () => {
  expect(firstOf('a\u0000b')).toBe('ab');
  expect(allOf(['a\u0000', '\ud800b'])).toEqual(['a', 'b']);
});
