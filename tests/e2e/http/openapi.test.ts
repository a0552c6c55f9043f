import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { newCustomer } from '../../support/e2e-customer';
import { program, signedIn } from '../../support/e2e-http';

type Operations = Record<string, { responses: Record<string, unknown>; requestBody?: unknown }>;

test('the OpenAPI document is valid', async ({ baseURL }) => {
  const client = await program(baseURL);
  const answer = await client.get('/api/v1/openapi.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  const validator = new Validator();
  const result = await validator.validate(await answer.json());
  expect(result.errors ?? []).toEqual([]);
  expect(validator.version).toBe('3.1');
});

test('every operation of the OpenAPI document answers with a status it documents', async ({ baseURL }) => {
  const customer = await newCustomer({ bills: 1 });
  const client = await signedIn(baseURL, customer);
  const issued = await client.post('/api/v1/debt-statements', { data: { billIds: customer.billIds } });
  const { id } = await issued.json();
  const document = await (await client.get('/api/v1/openapi.json')).json();
  const paths = Object.entries<Operations>(document.paths);
  const called: string[] = [];
  // The session is opened and closed last, when nothing else needs it.
  for (const [path, operations] of paths.toSorted(
    ([a], [b]) => Number(a === '/session') - Number(b === '/session'),
  )) {
    for (const [method, { responses }] of Object.entries(operations)) {
      const url = `${document.servers[0].url}${path.replaceAll(/\{\w+\}/g, id)}`;
      const data = method === 'post' ? { data: {} } : {};
      const answer = await client.fetch(url, { method, ...data, maxRedirects: 0 });
      expect(Object.keys(responses), `${method} ${path}`).toContain(String(answer.status()));
      called.push(`${method} ${path}`);
    }
  }
  expect(called).toHaveLength(59);
});

test('the files of a request are described as what they are', async ({ baseURL }) => {
  const client = await program(baseURL);
  const document = await (await client.get('/api/v1/openapi.json')).json();
  const { requestBody } = document.paths['/requests/{id}/attachments'].post;
  expect(Object.keys(requestBody.content)).toEqual(['multipart/form-data']);
  const { schema, encoding } = requestBody.content['multipart/form-data'];
  expect(schema).toMatchObject({
    type: 'object',
    required: ['files'],
    properties: {
      files: { type: 'array', minItems: 1, maxItems: 5, items: { format: 'binary' } },
      documents: { type: 'array', maxItems: 5, items: { type: 'string' } },
    },
  });
  expect(encoding.files.contentType).toBe('image/jpeg, image/png, image/webp, application/pdf');
});

test('every operation that refuses another kind of body describes its own', async ({ baseURL }) => {
  const client = await program(baseURL);
  const { paths } = await (await client.get('/api/v1/openapi.json')).json();
  const undescribed = Object.entries<Operations>(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { responses, requestBody }]) => '415' in responses && !requestBody)
      .map(([method]) => `${method} ${path}`),
  );
  expect(undescribed).toEqual([]);
});
