import type { z } from 'zod';
import type { Result } from '@/lib/kernel/result';
import type { Refusal, RefusalCode } from './refusals';

/** One way an operation may end well: JSON of a schema, a file of one of some media types, or nothing but a status. */
export interface DeclaredAnswer {
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly mediaTypes?: readonly string[];
  /** Headers that belong to it, with what each says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A multipart body of files in one field: from one to `most`, each at most `bytes` long and of one of `mediaTypes`. `said`: a
 * field of texts, one for each file, that may be left out.
 */
export interface FilesBody {
  readonly field: string;
  readonly most: number;
  readonly bytes: number;
  readonly mediaTypes: readonly string[];
  readonly said?: { readonly field: string; readonly description: string };
}

/** Who may call: anybody, a customer with a session, or a program that proves itself by what it sends. */
export type Auth = 'public' | 'signed-in' | 'card-company' | 'pix-provider';

export const operationMethods = ['GET', 'POST', 'DELETE'] as const;

/** One operation of the API: who may call it, what it takes, every answer by its status, and what its use case may refuse. */
export interface Declaration {
  readonly method: (typeof operationMethods)[number];
  /** Under /api/v1, with `{name}` for each parameter: where its route stands. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly auth: Auth;
  /** Parameters that cannot be read name nothing: 404. */
  readonly params?: z.ZodObject;
  /** A strict query may be refused; of any other, what cannot be read is left aside. */
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly files?: FilesBody;
  /** The same for everybody: anybody may keep it for an hour, and who has it is told so by 304. Needs no data. */
  readonly published?: true;
  readonly answers: Readonly<Record<number, DeclaredAnswer>>;
  readonly refusals: readonly RefusalCode[];
}

/** What an operation answers, before it is written. */
export interface Answered {
  readonly status: number;
  readonly content: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A declaration with what it does, whose types have been checked and are forgotten. */
export interface Operation extends Declaration {
  readonly run: (call: Readonly<Record<string, unknown>>) => Promise<Result<Answered, Refusal>>;
}

/** Whether a query that holds what is not known is refused. */
function isStrict(schema: z.ZodObject): boolean {
  return schema.def.catchall?._zod.def.type === 'never';
}

/** What the boundary may refuse before the operation runs, as it follows from the declaration. */
export function boundaryRefusals(declaration: Declaration): readonly RefusalCode[] {
  const { auth, method, params, query, body, files, published } = declaration;
  const takesBody = body && (auth === 'public' || auth === 'signed-in');
  return [
    ...(auth === 'signed-in' ? (['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'PREMISES_NOT_CHOSEN'] as const) : []),
    ...(params ? (['RESOURCE_NOT_FOUND'] as const) : []),
    ...(takesBody ? (['MALFORMED_JSON', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(files ? (['MULTIPART_EXPECTED', 'TOO_MANY_UPLOADS'] as const) : []),
    ...(takesBody || files ? (['BODY_TOO_LARGE'] as const) : []),
    ...(takesBody || (query && isStrict(query)) ? (['INVALID_INPUT'] as const) : []),
    ...(method === 'GET' ? [] : (['CROSS_SITE_REQUEST'] as const)),
    ...(published ? [] : (['SERVICE_UNAVAILABLE'] as const)),
    'INTERNAL_ERROR',
  ];
}

/** All an operation may be refused with, each code once: its own first. */
export function allRefusals(declaration: Declaration): readonly RefusalCode[] {
  return [...new Set([...declaration.refusals, ...boundaryRefusals(declaration)])];
}
