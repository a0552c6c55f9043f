import type { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import type { Answered, DeclaredAnswer } from './declaration';
import type { Media } from './media';

type ContentOf<A> = A extends { readonly schema: infer Schema extends z.ZodType }
  ? [content: z.input<Schema>]
  : A extends { readonly mediaTypes: readonly (infer Type extends string)[] }
    ? [content: Media<Type>]
    : [];

type HeadersOf<A> = A extends { readonly headers: infer Names }
  ? [headers: { readonly [Name in keyof Names]: string }]
  : [];

/** Gives one of the declared answers: by its status, the content its schema or media types say, and its headers. */
export type AnswerOf<Answers> = <Status extends keyof Answers & number>(
  status: Status,
  ...rest: [...ContentOf<Answers[Status]>, ...HeadersOf<Answers[Status]>]
) => { readonly ok: true; readonly value: Answered };

/** The answers of a declaration, for those who can no longer name its types. */
export function answerWith(answers: Readonly<Record<number, DeclaredAnswer>>) {
  return (status: number, ...rest: readonly unknown[]) => {
    const declared = answers[status];
    const hasContent = declared?.schema !== undefined || declared?.mediaTypes !== undefined;
    const headers = (hasContent ? rest[1] : rest[0]) as Answered['headers'] | undefined;
    return ok<Answered>({ status, content: hasContent ? rest[0] : undefined, headers: headers ?? {} });
  };
}
