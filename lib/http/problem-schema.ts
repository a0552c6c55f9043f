import { z } from 'zod';
import { reviewReasons } from '@/lib/billing';
import { type StaffAction, type StaffRole, staffActions, staffRoles } from '@/lib/staff';
import { problemType } from './problem-body';
import type { CodeWithData, ProblemData } from './problem-data';
import { quoteProblemSchemas } from './quote-problem-schemas';
import { type RefusalCode, refusalStatus } from './refusals';

const cents = z.int().describe('Cents.');
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-\d{2}$/);
const retry = z.object({ retryAfterSeconds: z.int().describe('As in the header `Retry-After`.') });
const tooLarge = z.object({ amountCents: cents });

const fieldError = z.object({ field: z.string(), code: z.string(), message: z.string() }).readonly();

const staffAction = z.enum(Object.keys(staffActions) as StaffAction[]);

const reviewReason = z.enum(reviewReasons);

const unmatched = z.enum(['DUPLICATE', 'UNKNOWN_DOCUMENT', 'EXCESS', 'TO_SETTLE', 'MISMATCH']);

const blockingBills = z
  .array(
    z.object({
      id: z.uuid(),
      referenceMonth: month,
      dueOn: day,
      amountCents: cents.describe('Cents, without late charges.'),
      reviewReason: z.string().nullable(),
    }),
  )
  .readonly();

/** Why a year is not declared settled. */
export const dischargeReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('YEAR_NOT_COVERED'), firstYear: z.int() }),
  z.object({ code: z.literal('YEAR_NOT_CLOSED'), availableFrom: day }),
  z.object({ code: z.literal('YEAR_BEFORE_LINK'), since: day }),
  z.object({ code: z.enum(['NO_BILLS', 'NOTHING_SETTLED']) }),
  z.object({ code: z.enum(['BILLS_OPEN', 'BILLS_IN_INSTALLMENTS']), bills: blockingBills }),
]);

/** Why a debt may not be split. */
export const installmentObstacle = z.discriminatedUnion('code', [
  z.object({ code: z.literal('AGREEMENT_RUNNING'), agreedOn: day, installmentsLeft: z.int() }),
  z.object({ code: z.literal('AGREED_THIS_MONTH'), agreedOn: day }),
  z.object({ code: z.enum(['NOTHING_TO_SPLIT', 'DEBTOR_NOT_OWNER_OR_USER']) }),
  z.object({ code: z.literal('DEBT_BELOW_MINIMUM'), debtCents: cents, minimumDebtCents: cents }),
  z.object({ code: z.literal('REAGREEMENTS_EXHAUSTED'), atMost: z.int(), againOn: day }),
]);

/** What each problem says besides the fields that every problem has; one without data is not named. */
const dataSchemas = fitting({
  INVALID_INPUT: z.object({
    errors: z.array(fieldError).readonly().describe('Every wrong field, in Portuguese.'),
  }),
  METHOD_NOT_ALLOWED: z.object({ allow: z.string().describe('As in the header `Allow`.') }),
  TOO_MANY_UPLOADS: retry,
  TOO_MANY_ATTEMPTS: retry,
  TOO_MANY_REQUESTS: retry,
  INDEX_FACTOR_MISSING: z.object({ series: z.string(), month }),
  RULE_NOT_COVERED: z.object({ rule: z.string(), on: day }),
  DEBTS_NOT_SELECTABLE: z.object({
    debts: z
      .array(
        z
          .object({
            id: z.uuid(),
            reason: z.enum(['UNDER_REVIEW', 'PAID', 'FORMER_OCCUPANT', 'CREDIT_SPENT']),
          })
          .readonly(),
      )
      .readonly(),
  }),
  CREDITS_EXCEED_DEBTS: z.object({ debtsCents: cents, creditsCents: cents }),
  AMOUNT_OUT_OF_RANGE: tooLarge,
  DEBT_STATEMENT_NOT_PAYABLE: z.object({ standing: z.enum(['EXPIRED', 'OVERTAKEN']) }),
  CARD_PAYMENT_PENDING: z.object({ cardPaymentId: z.uuid() }),
  RECEIPT_NOT_AVAILABLE: z.object({ classification: unmatched }),
  ANNUAL_DISCHARGE_REFUSED: z.object({ year: z.int(), reasons: z.array(dischargeReason).readonly() }),
  DUE_DAY_NOT_OFFERED: z.object({ offered: z.array(z.int()).readonly() }),
  DUE_DAY_UNCHANGED: z.object({ day: z.int() }),
  DUE_DATE_CHANGED_RECENTLY: z.object({ changedOn: day, mayChangeOn: day }),
  SERVICE_ANSWERS_MISSING: z.object({ services: z.array(z.string()).readonly() }),
  DEBTS_TO_SETTLE: z.object({
    debts: z.array(z.object({ id: z.string(), label: z.string(), amountCents: cents, dueOn: day })),
    totalCents: cents,
  }),
  DOCUMENTS_MISSING: z.object({ titles: z.array(z.string()).readonly() }),
  WRITTEN_REQUEST_MISSING: z.object({ aboveDiameterMm: z.int() }),
  ATTACHMENT_TOO_LARGE: z.object({ name: z.string() }),
  ATTACHMENT_KIND: z.object({ name: z.string() }),
  TOO_MANY_ATTACHMENTS: z.object({ atMost: z.int() }),
  BILL_UNDER_REVIEW: z.object({ reviewReason }),
  BILL_NOT_OPEN: z.object({
    billStatus: z.enum(['PAID', 'IN_INSTALLMENTS', 'CANCELLED', 'AMENDED', 'PRESCRIBED']),
    settledOn: day.nullable(),
  }),
  INSTALLMENTS_REFUSED: z.object({ obstacles: z.array(installmentObstacle).readonly() }),
  DOWN_PAYMENT_BELOW_MINIMUM: z.object({ minimumDownPaymentCents: cents }),
  DOWN_PAYMENT_REACHES_DEBT: z.object({ debtCents: cents }),
  SIMULATION_EXPIRED: z.object({ simulatedOn: day }),
  CUT_LAW_NOT_COVERED: z.object({ on: day }),
  RIGHT_MISSING: z.object({ role: z.enum(Object.keys(staffRoles) as StaffRole[]), action: staffAction }),
  OUTSIDE_UNITS: z.object({ action: staffAction }),
  ...quoteProblemSchemas,
});

/** The fields of every problem: no refusal's own data may take their names. */
type Envelope = 'type' | 'title' | 'status' | 'code' | 'correlationId';

type Table = { readonly [Code in CodeWithData]: z.ZodObject };

/** Each schema says exactly what its refusal carries. */
type Fitting<T extends Table> = {
  readonly [Code in CodeWithData]: ProblemData<Code> extends z.input<T[Code]>
    ? keyof ProblemData<Code> extends Exclude<keyof z.input<T[Code]>, Envelope>
      ? unknown
      : { readonly schemaLacks: Exclude<keyof ProblemData<Code>, keyof z.input<T[Code]>> }
    : { readonly refusalIs: ProblemData<Code> };
};

function fitting<const T extends Table>(table: T & Fitting<T>): T {
  return table;
}

/** A problem of this code, whole. */
export function problemSchema(code: RefusalCode): z.ZodObject {
  const data: z.ZodObject = code in dataSchemas ? dataSchemas[code as CodeWithData] : z.object({});
  return z.object({
    type: z.literal(problemType(code)),
    title: z.string().describe('A sentence for the customer, in Portuguese.'),
    status: z.literal(refusalStatus[code]),
    code: z.literal(code),
    correlationId: z.string().describe('Finds it in the log; as in the header `X-Correlation-Id`.'),
    ...data.shape,
  });
}
