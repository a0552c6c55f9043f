import { expect, test } from '@playwright/test';
import { program } from '../../support/e2e-http';

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Property {
  readonly name: string;
  readonly where: string;
  readonly schema: Schema;
}

interface Document {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>
  >;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** What may be null is what it is besides. */
function variants(schema: Schema): readonly Schema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (alternatives.length > 0) return alternatives.flatMap(variants);
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  return types.map((type) => ({ ...schema, type: type === 'number' ? 'integer' : type }));
}

function propertiesOf(schema: Schema, where: string): readonly Property[] {
  return variants(schema).flatMap(({ properties = {}, items }) => [
    ...(items ? propertiesOf(items, where) : []),
    ...Object.entries(properties).flatMap(([name, inner]) => [
      { name, where, schema: inner },
      ...propertiesOf(inner, `${where}.${name}`),
    ]),
  ]);
}

function answersOf({ paths, components }: Document): readonly (readonly [string, Schema])[] {
  const answers = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, { content }]) => {
        const schema = content?.['application/json']?.schema;
        return schema ? [[`${method} ${path} ${status}`, schema] as const] : [];
      }),
    ),
  );
  return [...answers, ...Object.entries(components.schemas)];
}

const pointwise = (schema: Schema) => variants(schema).map(({ items, ...one }) => items ?? one);

/** What the end of a name promises. */
const promises: readonly [end: RegExp, keeps: (schema: Schema) => boolean][] = [
  [/Cents$/, ({ type }) => type === 'integer'],
  [/(?:On|^on|^asOf|^since|^until|^date|^inForceFrom|^inForceUntil)$/, ({ format }) => format === 'date'],
  [/(?:^at|At)$/, ({ format }) => format === 'date-time'],
  [/LocalTime$/, ({ pattern = '' }) => pattern.includes('T')],
  [/^(?:referenceMonth|month)$/, ({ pattern = '' }) => pattern.includes('{4}-')],
  [/^accountNumber$/, ({ pattern }) => pattern === '^\\d{2,9}$'],
  [/^verificationCode$/, ({ pattern }) => pattern === '^[2-9A-Z]{16}$'],
  [/(?:^id|Id)$/, ({ type }) => type === 'string' || type === 'integer'],
];

/** Names that stand for two shapes, a code and what it names for instance: no other may join them. */
const twofold = [
  ...['answer', 'day', 'diameterMm', 'id', 'lawful', 'number', 'premises', 'service', 'source', 'status'],
];

test('names keep what they promise, in every answer and in every problem', async ({ baseURL }) => {
  const client = await program(baseURL);
  const answers = answersOf(await (await client.get('/api/v1/openapi.json')).json());
  const properties = answers.flatMap(([where, schema]) => propertiesOf(schema, where));
  expect(properties.length).toBeGreaterThan(500);
  const broken = properties.filter(({ name, schema }) =>
    promises.some(([end, keeps]) => end.test(name) && !pointwise(schema).every(keeps)),
  );
  expect(broken.map(({ name, where }) => `${where}.${name}`)).toEqual([]);
  const amounts = properties.filter(({ name, schema }) =>
    pointwise(schema).some(({ description = '' }) => /\bCents\b/.test(description) && !/Cents$/.test(name)),
  );
  expect(amounts.map(({ name, where }) => `${where}.${name}`)).toEqual([]);
});

test('one name has one type in the whole API', async ({ baseURL }) => {
  const client = await program(baseURL);
  const answers = answersOf(await (await client.get('/api/v1/openapi.json')).json());
  const types = new Map<string, Set<string>>();
  for (const { name, schema } of answers.flatMap(([where, one]) => propertiesOf(one, where))) {
    const known = types.get(name) ?? new Set();
    for (const { type } of variants(schema)) known.add(String(type));
    types.set(name, known);
  }
  const several = [...types].filter(([, known]) => known.size > 1).map(([name]) => name);
  expect(several.toSorted()).toEqual(twofold);
});

test('every answer is an object that takes no property it does not name', async ({ baseURL }) => {
  const client = await program(baseURL);
  const answers = answersOf(await (await client.get('/api/v1/openapi.json')).json());
  const open = (schema: Schema): boolean =>
    variants(schema).some(
      (one) =>
        (one.type === 'object' && one.additionalProperties !== false) ||
        (one.items !== undefined && open(one.items)) ||
        Object.values(one.properties ?? {}).some(open),
    );
  expect(answers.filter(([, schema]) => open(schema)).map(([where]) => where)).toEqual([]);
  const bare = answers.filter(([, schema]) => variants(schema).some(({ type }) => type !== 'object'));
  expect(bare.map(([where]) => where)).toEqual([]);
});
