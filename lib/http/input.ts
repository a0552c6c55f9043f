import type { z } from 'zod';
import { fieldSentence } from './field-sentences';
import type { FieldError } from './refusals';

/** Every wrong field of an input, the first fault of each, with its sentence. */
export function fieldErrors(error: z.ZodError): readonly FieldError[] {
  const first = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const field =
      issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '(body)');
    if (!first.has(field))
      first.set(field, {
        field,
        code: codeOf(issue),
        message: fieldSentence(issue.message, paramsOf(issue)),
      });
  }
  return [...first.values()];
}

function paramsOf(issue: z.core.$ZodIssue) {
  return issue.code === 'custom' ? issue.params : undefined;
}

function codeOf(issue: z.core.$ZodIssue): string {
  return /^[A-Z][A-Z_]+$/.test(issue.message) ? issue.message : issue.code.toUpperCase();
}
