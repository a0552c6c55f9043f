import type { CivilDate } from '@/lib/kernel/civil-date';
import type { BillStatus } from './bill';
import { type ReviewReason, reviewReasons } from './review';

/** How a bill or slip stands. One state is one line of the table below: what it means is said there and nowhere else. */
export type DebtState =
  | 'PAYABLE'
  | 'PAYING_BY_CARD'
  | 'IN_COURT'
  | 'UNDER_REVIEW'
  | 'PAID'
  | 'IN_INSTALLMENTS'
  | 'PAID_IN_INSTALLMENTS'
  | 'CANCELLED'
  | 'AMENDED'
  | 'PRESCRIBED';

/** What money for it does: settles it, comes twice, or waits to be settled by hand. Source: GSAN, PagamentoSituacao. */
type MoneyEffect = 'SETTLED' | 'DUPLICATE' | 'TO_SETTLE';

/** What a state means for whoever asks. */
interface Meaning {
  /** It may be chosen, printed and paid now. */
  readonly mayBePaid: boolean;
  /** It is neither paid nor given up: it is listed among what is owed, also while it is being looked at. */
  readonly isOpen: boolean;
  /** The utility still asks for it. A dispute in court suspends that, one with the utility does not. */
  readonly isDemanded: boolean;
  /** Nothing more is owed for it, by payment. */
  readonly isSettled: boolean;
  /** It stands for nothing: it was cancelled, or another took its place. */
  readonly isVoid: boolean;
  readonly money: MoneyEffect;
}

export interface Standing extends Meaning {
  readonly state: DebtState;
}

const nothing = {
  mayBePaid: false,
  isOpen: false,
  isDemanded: false,
  isSettled: false,
  isVoid: false,
} as const;
const open = { ...nothing, isOpen: true, isDemanded: true } as const;

const meanings = {
  PAYABLE: { ...open, mayBePaid: true, money: 'SETTLED' },
  PAYING_BY_CARD: { ...open, money: 'SETTLED' },
  IN_COURT: { ...open, isDemanded: false, money: 'TO_SETTLE' },
  UNDER_REVIEW: { ...open, money: 'TO_SETTLE' },
  PAID: { ...nothing, isSettled: true, money: 'DUPLICATE' },
  IN_INSTALLMENTS: { ...nothing, money: 'TO_SETTLE' },
  PAID_IN_INSTALLMENTS: { ...nothing, isSettled: true, money: 'TO_SETTLE' },
  CANCELLED: { ...nothing, isVoid: true, money: 'TO_SETTLE' },
  AMENDED: { ...nothing, isVoid: true, money: 'TO_SETTLE' },
  PRESCRIBED: { ...nothing, money: 'TO_SETTLE' },
} as const satisfies Record<DebtState, Meaning>;

const reviews = {
  CARD_PAYMENT: 'PAYING_BY_CARD',
  JUDICIAL: 'IN_COURT',
  PROOF_OF_PAYMENT: 'UNDER_REVIEW',
  HIGH_CONSUMPTION: 'UNDER_REVIEW',
  LOW_CONSUMPTION: 'UNDER_REVIEW',
} as const satisfies Record<ReviewReason, DebtState>;

const ends = {
  PAID: 'PAID',
  IN_INSTALLMENTS: 'IN_INSTALLMENTS',
  CANCELLED: 'CANCELLED',
  AMENDED: 'AMENDED',
  PRESCRIBED: 'PRESCRIBED',
} as const satisfies Record<Exclude<BillStatus, 'OPEN'>, DebtState>;

/** What is kept of a bill or slip that decides how it stands. A slip is under no review and goes into no agreement. */
export interface StandingFacts {
  readonly status: BillStatus;
  readonly reviewReason?: ReviewReason | null;
  /** When the agreement it went into was paid to the end; left out by whoever does not ask. */
  readonly agreementConcludedOn?: CivilDate | null;
}

/**
 * Whether a bill or slip may be paid, whether it is settled, and if neither why not. A review counts while it is open:
 * one that is paid, cancelled, amended, in an agreement or prescribed is that, whatever review was left on it.
 * Source: GSAN UC0482 and PagamentoSituacao; Lei 12.007/2009, art. 2º, § 3º for the dispute in court.
 */
export function standing({ status, reviewReason, agreementConcludedOn }: StandingFacts): Standing {
  const state = stateOf(status, reviewReason ?? null, Boolean(agreementConcludedOn));
  return { state, ...meanings[state] };
}

function stateOf(status: BillStatus, reviewReason: ReviewReason | null, isConcluded: boolean): DebtState {
  if (status === 'OPEN') return reviewReason ? reviews[reviewReason] : 'PAYABLE';
  if (status === 'IN_INSTALLMENTS' && isConcluded) return 'PAID_IN_INSTALLMENTS';
  return ends[status];
}

const everyStatus = ['OPEN', ...Object.keys(ends)] as readonly BillStatus[];

function statusesThatCanBe(test: (meaning: Meaning) => boolean): readonly BillStatus[] {
  return everyStatus.filter((status) =>
    [null, ...reviewReasons]
      .flatMap((review) => [stateOf(status, review, false), stateOf(status, review, true)])
      .some((state) => test(meanings[state])),
  );
}

/** What a search for open bills or slips asks the database for; the rule then says of each how it stands. */
export const openStatuses = statusesThatCanBe(({ isOpen }) => isOpen);

/** The same for those that may be settled, by money or by an agreement paid to the end. */
export const settledStatuses = statusesThatCanBe(({ isSettled }) => isSettled);

/** The same for those that were paid: money for them comes twice. */
export const paidStatuses = statusesThatCanBe(({ money }) => money === 'DUPLICATE');

/** The same for those that stand for something. */
export const validStatuses = statusesThatCanBe(({ isVoid }) => !isVoid);

/** The reviews under which an open bill is not demanded. */
export const suspendingReviews: readonly ReviewReason[] = reviewReasons.filter(
  (reviewReason) => !standing({ status: 'OPEN', reviewReason }).isDemanded,
);
