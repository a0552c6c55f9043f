import 'server-only';
import { err, ok } from '@/lib/kernel/result';
import { readJson } from './body';
import { controlFaults } from './controls';
import type { Declaration } from './declaration';
import { fieldErrors } from './input';

/**
 * The JSON body as its schema reads it. A message between programs is judged by what is taken from it, all else by all that
 * was sent.
 */
export async function parsedBody(
  { body: schema, auth }: Pick<Declaration, 'body' | 'auth'>,
  request: Request,
) {
  const json = await readJson(request);
  if (!json.ok) return json;
  const body = schema?.safeParse(json.value);
  const isMessage = auth === 'card-company' || auth === 'pix-provider';
  const errors = controlFaults(isMessage ? body?.data : json.value);
  if (errors.length > 0) return err({ code: 'INVALID_INPUT', errors } as const);
  if (body && !body.success) return err({ code: 'INVALID_INPUT', errors: fieldErrors(body.error) } as const);
  return ok(body?.data);
}
