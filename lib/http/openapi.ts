import { z } from 'zod';
import { refusalStatus } from './refusals';

/**
 * A multipart body of files in one field: from one to `most`, each at most `bytes` long and of one of `mediaTypes`. `said`: a
 * field of texts, one for each file, that may be left out.
 */
interface FilesBody {
  readonly field: string;
  readonly most: number;
  readonly bytes: number;
  readonly mediaTypes: readonly string[];
  readonly said?: { readonly field: string; readonly description: string };
}

/** One operation of the API: what it takes, what it answers, and which refusals it may give. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly signedIn: boolean;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly files?: FilesBody;
  readonly answer: {
    readonly status: number;
    readonly description: string;
    readonly schema?: z.ZodType;
    readonly mediaType?: string;
  };
  readonly refusals: readonly (keyof typeof refusalStatus)[];
}

const problemSchema = z.object({
  type: z.string(),
  title: z.string().describe('A sentence for the customer, in Portuguese.'),
  status: z.int(),
  code: z.string(),
  correlationId: z.string(),
});

/** The OpenAPI 3.1 document of some operations, its schemas made from the zod schemas the routes parse with. */
export function openApiDocument(operations: readonly Operation[], info: { title: string; version: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'loja-virtual' } },
    },
  };
}

function operationObject(operation: Operation) {
  const { id, summary, signedIn, params, query, body, files, answer, refusals } = operation;
  const parameters = [...parametersOf('path', params), ...parametersOf('query', query)];
  return {
    operationId: id,
    summary,
    ...(signedIn && { security: [{ session: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    ...(files && { requestBody: { required: true, content: filesContent(files) } }),
    responses: { [answer.status]: answerObject(answer), ...problemResponses(refusals) },
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

function parametersOf(place: 'path' | 'query', values: z.ZodObject | undefined) {
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

function answerObject({ description, schema, mediaType = 'application/json' }: Operation['answer']) {
  if (!schema && mediaType === 'application/json') return { description };
  return {
    description,
    content: {
      [mediaType]: { schema: schema ? jsonSchema(schema, 'output') : { type: 'string', format: 'binary' } },
    },
  };
}

function problemResponses(refusals: Operation['refusals']) {
  const statuses = new Set(refusals.map((code) => refusalStatus[code]));
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      {
        description: refusals.filter((code) => refusalStatus[code] === status).join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
