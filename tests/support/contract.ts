import { expect } from '@playwright/test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type PlainAnswer, send } from './e2e-http';

interface Media {
  readonly schema: { readonly $ref?: string; readonly oneOf?: readonly { readonly $ref: string }[] };
}

interface DeclaredOperation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Media>>; readonly headers?: object }>
  >;
}

/** An operation of the document with where it stands. */
export interface ContractOperation extends DeclaredOperation {
  readonly path: string;
  readonly method: string;
}

/** Who calls: one of this machine's own addresses, and the cookie of a session. */
export interface Caller {
  readonly from: string;
  readonly cookie?: string;
}

export interface Input {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Outcome = PlainAnswer & { readonly outcome: string; readonly json: never };

const problemMedia = 'application/problem+json';
const prefix = '#/components/schemas/Problem.';

/** Holds a portal to its OpenAPI document: every answer is checked against it, and what was answered is remembered. */
export class Contract {
  readonly operations: ReadonlyMap<string, ContractOperation>;
  readonly #given = new Map<string, Set<string>>();
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #baseURL: string;

  private constructor(
    baseURL: string,
    document: { paths: Record<string, Record<string, DeclaredOperation>> },
  ) {
    this.#baseURL = baseURL;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'document', undefined, false);
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
    );
    this.operations = new Map(operations.map((operation) => [operation.operationId, operation]));
  }

  /** Of the portal's own document, or of one that a test has spoilt. */
  static async of(
    baseURL: string | undefined,
    spoil: (document: never) => void = () => {},
  ): Promise<Contract> {
    const answer = await send(baseURL, { path: '/api/v1/openapi.json' });
    const document = JSON.parse(answer.text);
    spoil(document as never);
    return new Contract(baseURL ?? '', document);
  }

  /** Calls an operation, checks that the document knows its answer, and tells what it was: a status, or a refusal's code. */
  async call(id: string, caller: Caller, input: Input = {}): Promise<Outcome> {
    const operation = this.#operation(id);
    const answer = await send(this.#baseURL, requestOf(operation, caller, input));
    const outcome = this.#check(operation, answer);
    const given = this.#given.get(id) ?? new Set();
    this.#given.set(id, given.add(outcome));
    const isJson = contentType(answer).endsWith('json');
    return { ...answer, outcome, json: (isJson ? JSON.parse(answer.text) : undefined) as never };
  }

  /** The same, and the answer must be this one. */
  async expect(
    outcome: string | number,
    ...[id, caller, input]: Parameters<Contract['call']>
  ): Promise<Outcome> {
    const answer = await this.call(id, caller, input);
    expect(answer.outcome, `${id}: ${answer.text.slice(0, 400)}`).toBe(String(outcome));
    return answer;
  }

  /** What an operation may answer, by the document. */
  declared(id: string): readonly string[] {
    return Object.entries(this.#operation(id).responses).flatMap(([status, { content }]) => {
      const problem = content?.[problemMedia]?.schema;
      if (!problem) return [status];
      return (problem.oneOf ?? [problem]).map(({ $ref }) => ($ref ?? '').replace(prefix, ''));
    });
  }

  given(id: string): readonly string[] {
    return [...(this.#given.get(id) ?? [])];
  }

  #operation(id: string): ContractOperation {
    const operation = this.operations.get(id);
    if (!operation) throw new Error(`The document has no operation ${id}`);
    return operation;
  }

  #check(operation: ContractOperation, answer: PlainAnswer): string {
    const { operationId, responses } = operation;
    const status = String(answer.status);
    const said = `${operationId}: ${status} ${answer.text.slice(0, 600)}`;
    const response = responses[status];
    if (!response) throw new Error(`Undeclared status of ${said}`);
    const type = contentType(answer);
    expect(Object.keys(response.content ?? { '': 0 }), `media type of ${said}`).toContain(type);
    for (const name of Object.keys(response.headers ?? {})) expect(answer.headers, said).toHaveProperty(name);
    if (!type.endsWith('json')) return status;
    const body: { correlationId?: string; code?: string } = JSON.parse(answer.text);
    const valid = this.#validator(operation, status, type);
    if (!valid(body)) throw new Error(`${this.#ajv.errorsText(valid.errors)} in ${said}`);
    if (type !== problemMedia) return status;
    expect(body.correlationId, said).toBe(answer.headers['x-correlation-id']);
    return body.code ?? '';
  }

  #validator({ path, method }: ContractOperation, status: string, type: string): ValidateFunction {
    const steps = ['paths', path, method, 'responses', status, 'content', type, 'schema'];
    const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
    const $ref = `document#/${pointer.join('/')}`;
    const known = this.#validators.get($ref) ?? this.#ajv.compile({ $ref });
    this.#validators.set($ref, known);
    return known;
  }
}

function requestOf({ path, method }: ContractOperation, caller: Caller, input: Input) {
  const { params = {}, query = '', json, headers = {}, body } = input;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? 'none'),
  );
  const sent = body ?? (json === undefined ? undefined : JSON.stringify(json));
  return {
    from: caller.from,
    method: method.toUpperCase(),
    path: `/api/v1${filled}${query}`,
    headers: {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(caller.cookie && { cookie: caller.cookie }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  };
}

function contentType({ headers }: PlainAnswer): string {
  return String(headers['content-type'] ?? '').split(';', 1)[0] ?? '';
}
