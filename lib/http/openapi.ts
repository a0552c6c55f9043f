import { z } from 'zod';
import { type Auth, allRefusals, type Declaration, type DeclaredAnswer, type FilesBody } from './declaration';
import { problemSchema } from './problem-schema';
import { type RefusalCode, refusalStatus } from './refusals';

interface DocumentInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'loja-virtual' },
  cardSignature: { type: 'apiKey', in: 'header', name: 'x-card-signature' },
  pixSecret: { type: 'apiKey', in: 'header', name: 'x-webhook-secret' },
} as const;

const securityOf = {
  public: [],
  'signed-in': [{ session: [] }],
  'card-company': [{ cardSignature: [] }],
  'pix-provider': [{ pixSecret: [] }],
} as const satisfies Record<Auth, readonly Partial<Record<keyof typeof securitySchemes, readonly []>>[]>;

/** The OpenAPI 3.1 document of some operations, made of nothing but their declarations. */
export function openApiDocument(operations: readonly Declaration[], info: DocumentInfo) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(operation) };
  }
  const codes = [...new Set(operations.flatMap(allRefusals))].toSorted();
  const schemas = Object.fromEntries(
    codes.map((code) => [problemName(code), jsonSchema(problemSchema(code), 'output')]),
  );
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas, securitySchemes },
  };
}

function operationObject(operation: Declaration) {
  const { id, summary, auth, params, query, headers, body, files } = operation;
  const parameters = [
    ...parametersOf('path', params),
    ...parametersOf('query', query),
    ...parametersOf('header', headers),
  ];
  return {
    operationId: id,
    summary,
    ...(auth !== 'public' && { security: securityOf[auth] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    ...(files && { requestBody: { required: true, content: filesContent(files) } }),
    responses: { ...answerResponses(operation), ...problemResponses(operation) },
  };
}

function filesContent({ field, most, bytes, mediaTypes, said }: FilesBody) {
  const file = {
    type: 'string',
    format: 'binary',
    maxLength: bytes,
    description: `At most ${bytes} bytes: ${mediaTypes.join(', ')}.`,
  };
  const schema = {
    type: 'object',
    properties: {
      [field]: { type: 'array', items: file, minItems: 1, maxItems: most },
      ...(said && { [said.field]: textsSchema(said.description, most) }),
    },
    required: [field],
  };
  const encoding = { [field]: { contentType: mediaTypes.join(', ') } };
  return { 'multipart/form-data': { schema, encoding } };
}

function textsSchema(description: string, most: number) {
  return { type: 'array', items: { type: 'string' }, maxItems: most, description };
}

function parametersOf(place: 'path' | 'query' | 'header', values: z.ZodObject | undefined) {
  if (!values) return [];
  const { properties, required = [] } = jsonSchema(values, 'input') as {
    properties: Record<string, unknown>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => {
    const isRequired = place === 'path' || required.includes(name);
    return { name, in: place, required: isRequired, schema };
  });
}

function answerResponses({ answers, published }: Declaration) {
  const responses = Object.entries(answers).map(([status, answer]) => [status, answerObject(answer)]);
  const known = published && {
    304: { description: 'Who asks with its `ETag` in `If-None-Match` has it already.' },
  };
  return { ...Object.fromEntries(responses), ...known };
}

function answerObject({ description, schema, mediaTypes, headers }: DeclaredAnswer) {
  const content = schema
    ? { 'application/json': { schema: jsonSchema(schema, 'output') } }
    : mediaTypes &&
      Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
  return { description, ...(headers && { headers: headerObjects(headers) }), ...(content && { content }) };
}

function headerObjects(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, required: true, schema: { type: 'string' } },
    ]),
  );
}

function problemResponses(operation: Declaration) {
  const refusals = allRefusals(operation);
  const statuses = new Set(refusals.map((code) => refusalStatus[code]));
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      problemResponse(refusals.filter((code) => refusalStatus[code] === status)),
    ]),
  );
}

function problemResponse(codes: readonly RefusalCode[]) {
  const references = codes.map((code) => ({ $ref: `#/components/schemas/${problemName(code)}` }));
  const schema = references.length === 1 ? references[0] : { oneOf: references };
  return { description: codes.join(', '), content: { 'application/problem+json': { schema } } };
}

function problemName(code: RefusalCode): string {
  return `Problem.${code}`;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
