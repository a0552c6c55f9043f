import 'server-only';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { databaseIsDown } from '@/lib/db/outage';
import { log } from '@/lib/log';
import { withLineFeeds, withoutControls } from '@/lib/typed';
import type { FormState } from './form-state';
import { fieldErrors } from './input';
import type { Refusal } from './refusals';
import { refusalSentence } from './sentences';
import { requestTrace } from './trace';

/** What a form posted, parsed; `run` changes something and ends by a redirect, or gives the refusal to show. */
export interface FormCall<Schema extends z.ZodType> {
  readonly input: z.output<Schema>;
  readonly form: FormData;
  readonly trace: RequestTrace;
}

/**
 * A server action over a form: parses every field, runs, and shows refusals above the form with what was typed kept.
 * A failure of ours is told with its correlation id, and loses nothing either.
 */
export async function submitForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (call: FormCall<Schema>) => Promise<Refusal>,
): Promise<FormState> {
  const values = typedValues(form);
  const input = schema.safeParse(values);
  if (!input.success) return { errors: fieldErrors(input.error), message: null, values };
  const trace = requestTrace(await headers());
  try {
    const refusal = await run({ input: input.data, form, trace });
    log.info({ correlationId: trace.correlationId, code: refusal.code }, 'form refused');
    return { errors: [], message: refusalSentence(refusal), values };
  } catch (error) {
    unstable_rethrow(error);
    log.error({ correlationId: trace.correlationId, err: error }, 'form failed');
    return { errors: [], message: failureSentence(error, trace), values };
  }
}

/**
 * A server action that has no fields to correct: a failure of ours leads to `address`, which must hold all that was chosen.
 * There the page says what is wrong, or works again.
 */
export async function runOrGoTo<Value>(
  address: string,
  run: (trace: RequestTrace) => Promise<Value>,
): Promise<Value> {
  const trace = requestTrace(await headers());
  try {
    return await run(trace);
  } catch (error) {
    unstable_rethrow(error);
    log.error({ correlationId: trace.correlationId, err: error }, 'action failed');
    redirect(address);
  }
}

function failureSentence(error: unknown, trace: RequestTrace): string {
  const sentence = refusalSentence({
    code: databaseIsDown(error) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_ERROR',
  });
  return `${sentence} O que você preencheu foi mantido. Código para o atendimento: ${trace.correlationId}.`;
}

/** The first value of each field: a field sent twice is read once, files are not text; each line break is one
 * character, and what nobody can see or mean (control characters) is not there. */
function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && !(name in values))
      values[name] = withoutControls(withLineFeeds(value));
  }
  return values;
}
