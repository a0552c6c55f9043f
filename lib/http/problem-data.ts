import type { InstallmentObstacle } from '@/lib/installments';
import type { QuoteRefusal } from '@/lib/service-tariff';
import type { Refusal, RefusalCode } from './refusals';

type Of<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

/** An obstacle to splitting a debt as programs read it. */
export function obstacleData(obstacle: InstallmentObstacle) {
  if (obstacle.code !== 'DEBT_BELOW_MINIMUM') return obstacle;
  const { code, totalCents, minimumCents } = obstacle;
  return { code, debtCents: totalCents, minimumDebtCents: minimumCents };
}

const eventNames = {
  inspectionRequestedAt: 'inspectionRequestedLocalTime',
  inspectionApprovedAt: 'inspectionApprovedLocalTime',
  workOrderOn: 'workOrderOn',
  pavementBrokenOn: 'pavementBrokenOn',
} as const satisfies Record<Of<'EVENT_BEFORE_REQUEST'>['event'], string>;

const areaData = ({ index, areaM2, maxM2 }: Of<'AREA_INVALID'>) => ({ index, areaM2, atMostM2: maxM2 });

const eventData = ({ event }: Of<'EVENT_BEFORE_REQUEST'>) => ({ event: eventNames[event] });

function quoteRefusalData(refusal: QuoteRefusal) {
  if (refusal.code === 'AREA_INVALID') return { code: refusal.code, ...areaData(refusal) };
  if (refusal.code === 'EVENT_BEFORE_REQUEST') return { code: refusal.code, ...eventData(refusal) };
  return refusal;
}

/** Refusals whose data programs read under other names than the rules give it: one name has one meaning in the whole API. */
const presenters = {
  DEBTS_TO_SETTLE: ({ debts, total }: Of<'DEBTS_TO_SETTLE'>) => ({
    debts: debts.map(({ id, label, amount, dueOn }) => ({ id, label, amountCents: amount, dueOn })),
    totalCents: total,
  }),
  CARD_PAYMENT_PENDING: ({ attemptId }: Of<'CARD_PAYMENT_PENDING'>) => ({ cardPaymentId: attemptId }),
  BILL_UNDER_REVIEW: ({ reason }: Of<'BILL_UNDER_REVIEW'>) => ({ reviewReason: reason }),
  BILL_NOT_OPEN: ({ state, settledOn }: Of<'BILL_NOT_OPEN'>) => ({ status: state, settledOn }),
  DOWN_PAYMENT_BELOW_MINIMUM: ({ minimumCents }: Of<'DOWN_PAYMENT_BELOW_MINIMUM'>) => ({
    minimumDownPaymentCents: minimumCents,
  }),
  INSTALLMENTS_REFUSED: ({ obstacles }: Of<'INSTALLMENTS_REFUSED'>) => ({
    obstacles: obstacles.map(obstacleData),
  }),
  TOO_MANY_ATTACHMENTS: ({ most }: Of<'TOO_MANY_ATTACHMENTS'>) => ({ atMost: most }),
  DUE_DAY_NOT_OFFERED: ({ days }: Of<'DUE_DAY_NOT_OFFERED'>) => ({ offered: days }),
  WRITTEN_REQUEST_MISSING: ({ aboveMm }: Of<'WRITTEN_REQUEST_MISSING'>) => ({ aboveDiameterMm: aboveMm }),
  AREA_INVALID: areaData,
  EVENT_BEFORE_REQUEST: eventData,
  QUOTE_REFUSED: ({ refusals }: Of<'QUOTE_REFUSED'>) => ({ refusals: refusals.map(quoteRefusalData) }),
} as const satisfies { readonly [Code in RefusalCode]?: (refusal: Of<Code>) => object };

type Presenters = typeof presenters;

type WithoutCode<R> = R extends unknown ? Omit<R, 'code'> : never;

/** What a problem of this code says besides the fields that every problem has. */
export type ProblemData<Code extends RefusalCode> = Code extends keyof Presenters
  ? ReturnType<Presenters[Code]>
  : WithoutCode<Of<Code>>;

/** The codes whose problems say more than every problem does. Codes that share one type carry nothing. */
export type CodeWithData = {
  [Code in RefusalCode]: [Of<Code>] extends [never]
    ? never
    : keyof ProblemData<Code> extends never
      ? never
      : Code;
}[RefusalCode];

/** The data of a refusal as programs read it. */
export function problemData(refusal: Refusal): object {
  const present = (presenters as Partial<Record<RefusalCode, (refusal: Refusal) => object>>)[refusal.code];
  if (present) return present(refusal);
  const { code: _, ...data } = refusal;
  return data;
}
