import 'server-only';
import type { NextRequest } from 'next/server';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { currentSession } from '@/lib/auth/session';
import { databaseIsDown } from '@/lib/db/outage';
import { err, ok, type Result } from '@/lib/kernel/result';
import { log } from '@/lib/log';
import { answerWith } from './answer';
import { readBoundedText } from './body';
import { controlFaults } from './controls';
import type { Declaration, Operation } from './declaration';
import { receivedForm } from './files';
import { fieldErrors } from './input';
import { parsedBody } from './parsed-body';
import { problem } from './problem';
import type { BoundaryRefusal, Refusal } from './refusals';
import { requestTrace } from './trace';
import { writeAnswer } from './write-answer';

export type Handler = (
  request: NextRequest,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

type Part = Result<Readonly<Record<string, unknown>>, BoundaryRefusal>;
type Context = Parameters<Handler>[1];

/** The handler of an operation: authority first, so that a stranger learns nothing from input errors; then input; then it runs. */
export function handlerOf({ run, ...declaration }: Operation): Handler {
  return (request, context) =>
    logged(request, async (trace) => {
      const authority = await authorityOf(declaration);
      if (!authority.ok) return authority;
      const address = await addressOf(declaration, request, context);
      if (!address.ok) return address;
      const body = await bodyOf(declaration, request);
      if (!body.ok) return body;
      const { answers } = declaration;
      const given = { ...authority.value, ...address.value, ...body.value };
      const outcome = await run({ request, trace, answer: answerWith(answers), ...given });
      return outcome.ok ? ok(writeAnswer(declaration, request, outcome.value)) : outcome;
    });
}

/** A handler that only refuses. */
export function refusingHandler(refusal: { readonly ok: false; readonly error: Refusal }): Handler {
  return (request) => logged(request, async () => refusal);
}

async function authorityOf({ auth }: Declaration): Promise<Part> {
  if (auth !== 'signed-in') return ok({});
  const current = await currentSession();
  if (current.state === 'NONE') return err({ code: 'NOT_SIGNED_IN' });
  if (current.state === 'EXPIRED') return err({ code: 'SESSION_EXPIRED' });
  const { session } = current;
  return session.account
    ? ok({ session, scope: session.account.scope })
    : err({ code: 'PREMISES_NOT_CHOSEN' });
}

async function addressOf(declaration: Declaration, request: NextRequest, context: Context): Promise<Part> {
  const place = await context.params;
  const params = declaration.params?.safeParse(place);
  if (controlFaults(place).length > 0 || params?.success === false)
    return err({ code: 'RESOURCE_NOT_FOUND' });
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const query = declaration.query?.safeParse(asked);
  const errors = declaration.query ? controlFaults(asked) : [];
  if (errors.length > 0) return err({ code: 'INVALID_INPUT', errors });
  if (query && !query.success) return err({ code: 'INVALID_INPUT', errors: fieldErrors(query.error) });
  const headers = declaration.headers?.parse(Object.fromEntries(request.headers));
  return ok({ params: params?.data, query: query?.data, headers });
}

async function bodyOf(declaration: Declaration, request: NextRequest): Promise<Part> {
  const { auth, files, body: schema } = declaration;
  const readBody = () => parsedBody(declaration, request);
  if (auth === 'card-company' || auth === 'pix-provider')
    return ok({ readText: () => readBoundedText(request), readBody });
  const form = files ? await receivedForm(request) : ok(undefined);
  if (!form.ok) return form;
  const errors = controlFaults(Object.fromEntries(form.value ?? []));
  if (errors.length > 0) return err({ code: 'INVALID_INPUT', errors });
  const body = schema ? await readBody() : ok(undefined);
  return body.ok ? ok({ form: form.value, body: body.value }) : body;
}

type Settled = Promise<Result<Response, Refusal>>;

async function logged(request: NextRequest, settle: (trace: RequestTrace) => Settled): Promise<Response> {
  const trace = requestTrace(request.headers);
  const response = await settled(settle, trace);
  const { correlationId } = trace;
  const { pathname: path } = request.nextUrl;
  log.info({ correlationId, method: request.method, path, status: response.status }, 'api');
  return response;
}

async function settled(settle: (trace: RequestTrace) => Settled, trace: RequestTrace): Promise<Response> {
  try {
    const result = await settle(trace);
    return result.ok ? result.value : problem(result.error, trace);
  } catch (error) {
    log.error({ correlationId: trace.correlationId, err: error }, 'api failed');
    return problem({ code: databaseIsDown(error) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_ERROR' }, trace);
  }
}
