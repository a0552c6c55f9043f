import type { FieldError } from './refusals';

/** What a form shows after it was sent: every wrong field, what concerns the whole form, and what had been typed. */
export interface FormState {
  readonly errors: readonly FieldError[];
  readonly message: string | null;
  readonly values: Readonly<Record<string, string>>;
}

export const untouchedForm: FormState = { errors: [], message: null, values: {} };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
