import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import type { AccountScope } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { type CustomerSession, currentSession } from '@/lib/auth/session';
import { databaseIsDown } from '@/lib/db/outage';
import { err, ok, type Result } from '@/lib/kernel/result';
import { log } from '@/lib/log';
import { readJson } from './body';
import { fieldErrors } from './input';
import { problem } from './problem';
import type { BoundaryRefusal, Refusal } from './refusals';
import { requestTrace } from './trace';

interface RouteInput {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export interface RouteCall<Input extends RouteInput> {
  readonly request: NextRequest;
  readonly trace: RequestTrace;
  readonly params: Parsed<Input['params']>;
  readonly query: Parsed<Input['query']>;
  readonly body: Parsed<Input['body']>;
}

export interface AccountCall<Input extends RouteInput> extends RouteCall<Input> {
  readonly session: CustomerSession;
  readonly scope: AccountScope;
}

type Answer = Promise<Result<Response, Refusal>>;
type Handler = (request: NextRequest, context: { params: Promise<unknown> }) => Promise<Response>;

/** A route anybody may call: parses all input, runs, turns a refusal into problem+json and logs the outcome. */
export function route<Input extends RouteInput>(
  input: Input,
  run: (call: RouteCall<Input>) => Answer,
): Handler {
  return (request, context) =>
    answered(request, async (trace) => {
      const parsed = await parseInput(input, request, context);
      return parsed.ok ? run({ request, trace, ...parsed.value } as RouteCall<Input>) : parsed;
    });
}

/** A route for a signed-in customer: the session comes first, so that a stranger learns nothing from input errors. */
export function accountRoute<Input extends RouteInput>(
  input: Input,
  run: (call: AccountCall<Input>) => Answer,
): Handler {
  return (request, context) =>
    answered(request, async (trace) => {
      const signedIn = await requireAccount();
      if (!signedIn.ok) return signedIn;
      const parsed = await parseInput(input, request, context);
      return parsed.ok
        ? run({ request, trace, ...signedIn.value, ...parsed.value } as AccountCall<Input>)
        : parsed;
    });
}

async function requireAccount(): Promise<
  Result<Pick<AccountCall<RouteInput>, 'session' | 'scope'>, BoundaryRefusal>
> {
  const current = await currentSession();
  if (current.state === 'NONE') return err({ code: 'NOT_SIGNED_IN' });
  if (current.state === 'EXPIRED') return err({ code: 'SESSION_EXPIRED' });
  const { session } = current;
  return session.account
    ? ok({ session, scope: session.account.scope })
    : err({ code: 'PREMISES_NOT_CHOSEN' });
}

async function parseInput(input: RouteInput, request: NextRequest, context: { params: Promise<unknown> }) {
  const params = input.params?.safeParse(await context.params);
  if (params && !params.success) return err({ code: 'RESOURCE_NOT_FOUND' } as const);
  const query = input.query?.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (query && !query.success)
    return err({ code: 'INVALID_INPUT', errors: fieldErrors(query.error) } as const);
  const given = { params: params?.data, query: query?.data };
  if (!input.body) return ok({ ...given, body: undefined });
  const json = await readJson(request);
  if (!json.ok) return json;
  const body = input.body.safeParse(json.value);
  if (!body.success) return err({ code: 'INVALID_INPUT', errors: fieldErrors(body.error) } as const);
  return ok({ ...given, body: body.data });
}

async function answered(request: NextRequest, answer: (trace: RequestTrace) => Answer): Promise<Response> {
  const trace = requestTrace(request.headers);
  const response = await settled(answer, trace);
  const { correlationId } = trace;
  log.info(
    { correlationId, method: request.method, path: request.nextUrl.pathname, status: response.status },
    'api',
  );
  return response;
}

async function settled(answer: (trace: RequestTrace) => Answer, trace: RequestTrace): Promise<Response> {
  try {
    const result = await answer(trace);
    return result.ok ? result.value : problem(result.error, trace);
  } catch (error) {
    log.error({ correlationId: trace.correlationId, err: error }, 'api failed');
    return problem({ code: databaseIsDown(error) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_ERROR' }, trace);
  }
}

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const;

type Method = (typeof methods)[number];

/**
 * Handlers for the methods a resource does not have, by method: each answers 405 and names those it has. A GET brings
 * HEAD with it. A method that is there cannot be taken from them, which the compiler says.
 */
export function otherMethods<Present extends Method>(
  ...present: readonly Present[]
): Readonly<Record<Exclude<Method, Present>, Handler>> {
  const allow = present.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  const refused = route({}, async () => err({ code: 'METHOD_NOT_ALLOWED', allow }));
  return Object.fromEntries(methods.map((method) => [method, refused])) as Record<Method, Handler>;
}

/** Done, with nothing to say. */
export function noContent(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** A JSON answer that nobody may keep. */
export function json(value: unknown, init: { status?: number; headers?: HeadersInit } = {}): Response {
  const response = Response.json(value, init);
  response.headers.set('cache-control', 'no-store');
  return response;
}
