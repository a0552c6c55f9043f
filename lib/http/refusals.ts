import type { AccountNumberRefusal, TaxIdRefusal } from '@/lib/accounts';
import type { IdentifyRefusal } from '@/lib/auth/identify';
import type { IssueRefusal, StatementNotFound, StatementNotPayable } from '@/lib/debts/use-cases';
import type { RegistrationRefusal } from '@/lib/requests';

/** Refusals the boundary itself makes, before any use case runs. */
export type BoundaryRefusal =
  | { readonly code: 'INVALID_INPUT'; readonly errors: readonly FieldError[] }
  | { readonly code: 'MALFORMED_JSON' }
  | { readonly code: 'UNSUPPORTED_MEDIA_TYPE' }
  | { readonly code: 'BODY_TOO_LARGE' }
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'SESSION_EXPIRED' }
  | { readonly code: 'PREMISES_NOT_CHOSEN' }
  | { readonly code: 'CROSS_SITE_REQUEST' }
  | { readonly code: 'PREMISES_NOT_FOUND' }
  | { readonly code: 'RESOURCE_NOT_FOUND' }
  | { readonly code: 'METHOD_NOT_ALLOWED'; readonly allow: string }
  | { readonly code: 'SERVICE_UNAVAILABLE' }
  | { readonly code: 'INTERNAL_ERROR' };

/** One wrong field of an input: where, what, and the sentence for it. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export type Refusal =
  | BoundaryRefusal
  | AccountNumberRefusal
  | TaxIdRefusal
  | IdentifyRefusal
  | IssueRefusal
  | StatementNotFound
  | StatementNotPayable
  | RegistrationRefusal;

export type RefusalCode = Refusal['code'];

/** The HTTP status of every refusal. */
export const refusalStatus = {
  INVALID_INPUT: 422,
  MALFORMED_JSON: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  BODY_TOO_LARGE: 413,
  NOT_SIGNED_IN: 401,
  SESSION_EXPIRED: 401,
  PREMISES_NOT_CHOSEN: 409,
  CROSS_SITE_REQUEST: 403,
  PREMISES_NOT_FOUND: 404,
  RESOURCE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_ERROR: 500,
  ACCOUNT_NUMBER_MISSING: 422,
  ACCOUNT_NUMBER_MALFORMED: 422,
  ACCOUNT_NUMBER_CHECK_DIGIT: 422,
  TAX_ID_MISSING: 422,
  TAX_ID_MALFORMED: 422,
  TAX_ID_CHECK_DIGIT: 422,
  NOT_IDENTIFIED: 401,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_REQUESTS: 429,
  INDEX_FACTOR_MISSING: 503,
  RULE_NOT_COVERED: 503,
  NOTHING_SELECTED: 422,
  DEBT_NOT_FOUND: 404,
  DEBTS_NOT_SELECTABLE: 409,
  CREDITS_EXCEED_DEBTS: 409,
  DEBT_STATEMENT_NOT_FOUND: 404,
  DEBT_STATEMENT_NOT_PAYABLE: 409,
  AMOUNT_OUT_OF_RANGE: 422,
} satisfies Record<RefusalCode, number>;
