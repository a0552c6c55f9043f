import type { AccountNumberRefusal, TaxIdRefusal } from '@/lib/accounts';
import type { DischargeRefused } from '@/lib/annual-discharge';
import type { DischargeNotFound } from '@/lib/annual-discharge/use-cases';
import type { IdentifyRefusal } from '@/lib/auth/identify';
import type {
  CallbackRefusal,
  CardCancelRefusal,
  CardPaymentNotFound,
  CardStartRefusal,
} from '@/lib/card-payments';
import type { CutRefusal } from '@/lib/cut-notice';
import type { IssueRefusal, StatementNotFound, StatementNotPayable } from '@/lib/debts/use-cases';
import type { DueDateRefusal } from '@/lib/due-date';
import type { DueDateChangeNotFound } from '@/lib/due-date/use-cases';
import type { ReadRefusal, SimulateRefusal } from '@/lib/installments/use-cases';
import type { ConfirmRefusal } from '@/lib/newsletter/use-cases';
import type { CaseLookUpRefusal, OpenRefusal } from '@/lib/ombudsman/use-cases';
import type { PaymentNotFound, ReceiptRefusal } from '@/lib/payments/use-cases';
import type { NoticeRefusal } from '@/lib/pix-charge';
import type { RegistrationRefusal } from '@/lib/requests';
import type {
  AskInspectionRefusal,
  AttachmentNotFound,
  AttachRefusal,
  DraftNotFound,
  LookUpRefusal,
  SubmitRefusal,
} from '@/lib/requests/use-cases';
import type { SecondCopyReadRefusal } from '@/lib/second-copy/use-cases';
import type { QuoteRefusal } from '@/lib/service-tariff';
import type { AskRefusal, QuoteNotFound } from '@/lib/service-tariff/use-cases';
import type { VerificationRefusal } from '@/lib/verification/use-cases';

/** Refusals the boundary itself makes, before any use case runs: the server in front, or the route. */
export type BoundaryRefusal =
  | { readonly code: 'INVALID_INPUT'; readonly errors: readonly FieldError[] }
  | { readonly code: 'MALFORMED_JSON' }
  | { readonly code: 'UNSUPPORTED_MEDIA_TYPE' }
  | { readonly code: 'MULTIPART_EXPECTED' }
  | { readonly code: 'BODY_TOO_LARGE' }
  | { readonly code: 'MALFORMED_ADDRESS' }
  | { readonly code: 'TOO_MANY_UPLOADS'; readonly retryAfterSeconds: number }
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'SESSION_EXPIRED' }
  | { readonly code: 'PREMISES_NOT_CHOSEN' }
  | { readonly code: 'CROSS_SITE_REQUEST' }
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
  | CardStartRefusal
  | CardPaymentNotFound
  | CardCancelRefusal
  | CallbackRefusal
  | PaymentNotFound
  | ReceiptRefusal
  | VerificationRefusal
  | NoticeRefusal
  | DischargeRefused
  | DischargeNotFound
  | DueDateRefusal
  | DueDateChangeNotFound
  | RegistrationRefusal
  | SubmitRefusal
  | AskInspectionRefusal
  | DraftNotFound
  | AttachRefusal
  | AttachmentNotFound
  | LookUpRefusal
  | SecondCopyReadRefusal
  | SimulateRefusal
  | ReadRefusal
  | ConfirmRefusal
  | OpenRefusal
  | CaseLookUpRefusal
  | CutRefusal
  | QuoteRefusal
  | AskRefusal
  | QuoteNotFound;

export type RefusalCode = Refusal['code'];

/** The HTTP status of every refusal. */
export const refusalStatus = {
  INVALID_INPUT: 422,
  MALFORMED_JSON: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  MULTIPART_EXPECTED: 415,
  BODY_TOO_LARGE: 413,
  MALFORMED_ADDRESS: 400,
  TOO_MANY_UPLOADS: 503,
  NOT_SIGNED_IN: 401,
  SESSION_EXPIRED: 401,
  PREMISES_NOT_CHOSEN: 409,
  CROSS_SITE_REQUEST: 403,
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
  CASE_NOT_IDENTIFIED: 404,
  CONFIRMATION_LINK_INVALID: 404,
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
  BILL_NOT_FOUND: 404,
  BILL_NOT_OPEN: 409,
  BILL_UNDER_REVIEW: 409,
  INSTALLMENTS_REFUSED: 409,
  DOWN_PAYMENT_BELOW_MINIMUM: 422,
  DOWN_PAYMENT_REACHES_DEBT: 422,
  SIMULATION_NOT_FOUND: 404,
  SIMULATION_EXPIRED: 410,
  CARD_COMPANY_NOT_FOUND: 422,
  CARD_PAYMENT_PENDING: 409,
  CARD_PAYMENT_NOT_FOUND: 404,
  CARD_PAYMENT_ENDED: 409,
  CARD_CALLBACK_FORGED: 401,
  CARD_CALLBACK_STALE: 401,
  CARD_CALLBACK_MALFORMED: 422,
  CARD_EVENT_CONFLICT: 409,
  PAYMENT_NOT_FOUND: 404,
  RECEIPT_NOT_AVAILABLE: 409,
  PIX_NOTICE_NOT_AUTHENTIC: 401,
  ANNUAL_DISCHARGE_REFUSED: 409,
  ANNUAL_DISCHARGE_NOT_FOUND: 404,
  DUE_DAY_NOT_OFFERED: 422,
  DUE_DAY_UNCHANGED: 409,
  DUE_DATE_CHANGED_RECENTLY: 409,
  DUE_DATE_CHANGE_NOT_FOUND: 404,
  SPECIFICATION_NOT_FOUND: 404,
  DRAFT_NOT_FOUND: 404,
  REQUEST_NOT_FOUND: 404,
  REQUEST_CLOSED: 409,
  REQUEST_NOT_IDENTIFIED: 404,
  SERVICE_ANSWERS_MISSING: 422,
  WATER_NOT_CUT: 409,
  DEBTS_TO_SETTLE: 409,
  DOCUMENTS_MISSING: 422,
  WRITTEN_REQUEST_MISSING: 422,
  INSPECTION_NOT_NEEDED: 409,
  INSPECTION_ALREADY_APPROVED: 409,
  AUTHORITY_PENDING: 409,
  ATTACHMENT_NOT_FOUND: 404,
  ATTACHMENT_MISSING: 422,
  ATTACHMENT_KIND: 422,
  ATTACHMENT_TOO_LARGE: 413,
  TOO_MANY_ATTACHMENTS: 409,
  CUT_LAW_NOT_COVERED: 422,
  CALENDAR_NOT_COVERED: 422,
  QUOTE_REFUSED: 422,
  SERVICE_UNKNOWN: 404,
  SERVICE_NOT_COVERED: 422,
  CHANNEL_NOT_OFFERED: 422,
  ANSWER_MISSING: 422,
  DIAMETER_NOT_OFFERED: 422,
  AREA_INVALID: 422,
  TOO_MANY_PAVEMENTS: 422,
  DAYS_CUT_INVALID: 422,
  FURTHER_INSPECTIONS_INVALID: 422,
  INSTALLMENTS_INVALID: 422,
  REAGREEMENT_INVALID: 422,
  EVENT_BEFORE_REQUEST: 422,
  SERVICE_QUOTE_NOT_FOUND: 404,
} satisfies Record<RefusalCode, number>;
