import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import type { AccountScope } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import type { CustomerSession } from '@/lib/auth/session';
import type { Result } from '@/lib/kernel/result';
import type { AnswerOf } from './answer';
import type { Answered, Declaration, Operation } from './declaration';
import type { BoundaryRefusal, Refusal } from './refusals';

type Parsed<D, Part extends string> = D extends { readonly [P in Part]: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;

interface Inputs<D> {
  readonly request: NextRequest;
  readonly trace: RequestTrace;
  readonly params: Parsed<D, 'params'>;
  readonly query: Parsed<D, 'query'>;
  readonly headers: Parsed<D, 'headers'>;
}

interface Body<D> {
  readonly body: Parsed<D, 'body'>;
  readonly form: D extends { readonly files: object } ? FormData : undefined;
}

interface SignedIn {
  readonly session: CustomerSession;
  readonly scope: AccountScope;
}

/** A program proves itself before its body is looked at: it is read when the operation asks for it. */
interface Unproven<D> {
  readonly readText: () => Promise<Result<string, BoundaryRefusal & { code: 'BODY_TOO_LARGE' }>>;
  readonly readBody: () => Promise<Result<Parsed<D, 'body'>, BoundaryRefusal & { code: BodyCode }>>;
}

type BodyCode = 'BODY_TOO_LARGE' | 'MALFORMED_JSON' | 'UNSUPPORTED_MEDIA_TYPE' | 'INVALID_INPUT';

interface Answering<D extends Declaration> {
  /** An answer of the declaration, by its status: its content, then its headers. */
  readonly answer: AnswerOf<D['answers']>;
}

type Authority<D extends Declaration> = {
  readonly public: Body<D>;
  readonly 'signed-in': Body<D> & SignedIn;
  readonly 'card-company': Unproven<D>;
  readonly 'pix-provider': Unproven<D>;
}[D['auth']];

/** What an operation is given: its inputs parsed, who asks, and the answers it may give. */
export type Call<D extends Declaration> = Inputs<D> & Answering<D> & Authority<D>;

type DeclaredRefusal<D extends Declaration> = Extract<Refusal, { code: D['refusals'][number] }>;

type CodeGiven<Outcome> = Outcome extends {
  readonly ok: false;
  readonly error: { readonly code: infer Code };
}
  ? Code
  : never;

type NeverGiven<D extends Declaration, Outcome> = Exclude<D['refusals'][number], CodeGiven<Outcome>>;

/** Every code declared can come: else the compiler names those that cannot. */
type Reachable<D extends Declaration, Outcome> = [NeverGiven<D, Outcome>] extends [never]
  ? unknown
  : { readonly declaredButNeverGiven: NeverGiven<D, Outcome> };

/**
 * An operation of the API: one declaration from which both its route and its part of the OpenAPI document come. It can
 * answer only what its answers say and refuse only with the codes it declares; a declared code that cannot come does not
 * compile either. What the boundary itself refuses follows from the declaration and is not repeated there.
 */
export function operation<const D extends Declaration, Outcome extends Result<Answered, DeclaredRefusal<D>>>(
  declaration: D,
  run: ((call: Call<D>) => Promise<Outcome>) & Reachable<D, Outcome>,
): Operation {
  return { ...declaration, run: run as unknown as Operation['run'] };
}
