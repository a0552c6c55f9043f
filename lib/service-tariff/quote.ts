import type { CivilDate } from '@/lib/kernel/civil-date';
import type { CivilDateTime } from '@/lib/kernel/civil-date-time';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { Cents } from '@/lib/kernel/money';
import type { ComputedDeadline, Place, ServiceEvents } from './deadline';
import type { Applied } from './provision';
import type { PriceItem, QuestionField, Service } from './service';
import type {
  Adjustment,
  Channel,
  Clause,
  Competence,
  DiameterRange,
  DocumentDemand,
  DocumentWhose,
  Pavement,
  PavementPlace,
  PreconditionTerms,
  PriceUnit,
  Requester,
} from './terms';

/** A piece of pavement to be broken: its area in square metres as a decimal text, `'2.5'`, at most two decimals. */
export interface BrokenPavement {
  readonly place: PavementPlace;
  readonly pavement: Pavement;
  readonly areaM2: string;
}

/**
 * What is asked. Fields that the service does not read are left aside. `service` is a code as typed. `reagreement`: 0 for the
 * first agreement, 1 for the first re-agreement. `furtherInspections`: those after the first.
 */
export interface QuoteQuestion {
  readonly service: string;
  readonly requestedAt: CivilDateTime;
  readonly channel: Channel;
  readonly diameterMm: number | null;
  readonly adjustment: Adjustment | null;
  readonly brokenPavements: readonly BrokenPavement[];
  readonly daysCut: number | null;
  readonly furtherInspections: number;
  readonly installments: number | null;
  readonly reagreement: number;
  readonly events: ServiceEvents;
  /** The town whose holidays count, as somebody told who has not entered; else the premises' own. */
  readonly city?: string | null;
}

/** A debt open at the premises. A former occupant's does not bind who asks. */
export interface OpenDebt {
  readonly id: string;
  readonly label: string;
  readonly amount: Cents;
  readonly dueOn: CivilDate;
  readonly formerOccupant: boolean;
}

/** The act that frees a reconnection of its fee, and the day it is in force from. */
export interface FeeWaiver {
  readonly from: CivilDate;
  readonly source: LegalSource;
}

/** What is known of whoever asks: `debts` null while nobody entered; `feeWaiver` null where the fee is due. */
export interface QuoteFacts {
  readonly place: Place;
  readonly debts: readonly OpenDebt[] | null;
  readonly feeWaiver: FeeWaiver | null;
}

/** A line with its amount: quantity × unit price, rounded half up to the cent. `price` is the entry that priced it. */
export interface QuoteLine {
  readonly id: string;
  readonly description: string;
  readonly unit: PriceUnit;
  /** Decimal text: `'1'`, `'2.5'`. */
  readonly quantity: string;
  readonly unitPrice: Cents;
  readonly amount: Cents;
  readonly from: CivilDate;
  readonly source: LegalSource;
}

/** What is charged without an amount that the text tells. */
export interface UnpricedLine {
  readonly id: string;
  readonly description: string;
  readonly unit: PriceUnit;
  readonly quantity: string;
  readonly reason: 'QUOTATION' | 'NOT_PUBLISHED';
  readonly from: CivilDate;
  readonly source: LegalSource;
}

/** A charge that may come on top, and is not in the total. */
export interface PossibleCharge {
  readonly role: PriceItem['role'];
  readonly id: string;
  readonly description: string;
  readonly unit: PriceUnit;
  /** Null where the text tells no amount. */
  readonly unitPrice: Cents | null;
  readonly from: CivilDate;
  readonly source: LegalSource;
}

export interface AskedDocument extends Applied<DocumentDemand> {
  readonly title: string;
  readonly whose: DocumentWhose;
}

/** Why a precondition is met or not. */
export type PreconditionReason =
  | { readonly code: 'NO_DEBTS' }
  | { readonly code: 'DEBTS_OPEN'; readonly debts: readonly OpenDebt[]; readonly total: Cents }
  | { readonly code: 'DEBTS_UNKNOWN' }
  | { readonly code: 'CUT_TOO_SHORT'; readonly daysCut: number; readonly fromDaysCut: number }
  | { readonly code: 'INSPECTION_APPROVED'; readonly at: CivilDateTime }
  | { readonly code: 'INSPECTION_TO_COME' }
  | { readonly code: 'DIAMETER_WITHOUT_WRITTEN_REQUEST'; readonly aboveMm: number }
  | { readonly code: 'WRITTEN_REQUEST_TO_SEND'; readonly aboveMm: number }
  | { readonly code: 'WITHIN_AGREEMENT_COUNT'; readonly reagreement: number; readonly atMost: number }
  | { readonly code: 'REAGREEMENTS_EXHAUSTED'; readonly reagreement: number; readonly atMost: number }
  | { readonly code: 'SEEN_BY_A_PERSON' };

export interface CheckedPrecondition extends Applied<PreconditionTerms> {
  readonly outcome: 'MET' | 'NOT_MET' | 'TO_CHECK' | 'NOT_APPLICABLE';
  readonly reason: PreconditionReason;
}

/**
 * What a service costs, demands and how long it takes, on the day of the request. `total` is the sum of the lines, null when
 * `unpriced` has any; `pricedTotal` is that sum anyway. `inspectionRequired`: before the service. `mayBeAsked`: no
 * precondition is known to fail; where one does, what runs from the request has no date yet. `competence` null: an ordinary
 * request.
 */
export interface Quote {
  readonly service: Service;
  readonly question: QuoteQuestion;
  readonly lines: readonly QuoteLine[];
  readonly unpriced: readonly UnpricedLine[];
  readonly pricedTotal: Cents;
  readonly total: Cents | null;
  readonly onTop: readonly PossibleCharge[];
  readonly requesters: readonly Applied<Requester>[];
  readonly documents: readonly AskedDocument[];
  readonly preconditions: readonly CheckedPrecondition[];
  readonly mayBeAsked: boolean;
  readonly inspectionRequired: boolean;
  readonly deadlines: readonly ComputedDeadline[];
  readonly competence: Applied<Competence> | null;
  readonly clauses: readonly Applied<Clause>[];
}

/** Why there is no quote; all reasons at once. */
export type QuoteRefusal =
  | { readonly code: 'SERVICE_UNKNOWN'; readonly service: string }
  | {
      readonly code: 'SERVICE_NOT_COVERED';
      readonly service: string;
      readonly on: CivilDate;
      readonly coveredFrom: CivilDate;
    }
  | { readonly code: 'CHANNEL_NOT_OFFERED'; readonly channel: Channel; readonly offered: readonly Channel[] }
  | { readonly code: 'ANSWER_MISSING'; readonly field: QuestionField }
  | {
      readonly code: 'DIAMETER_NOT_OFFERED';
      readonly diameterMm: number;
      readonly offered: readonly DiameterRange[];
    }
  | { readonly code: 'AREA_INVALID'; readonly index: number; readonly areaM2: string; readonly maxM2: number }
  | { readonly code: 'TOO_MANY_PAVEMENTS'; readonly count: number; readonly atMost: number }
  | { readonly code: 'DAYS_CUT_INVALID'; readonly daysCut: number; readonly atMost: number }
  | { readonly code: 'FURTHER_INSPECTIONS_INVALID'; readonly count: number; readonly atMost: number }
  | { readonly code: 'INSTALLMENTS_INVALID'; readonly installments: number; readonly atMost: number }
  | { readonly code: 'REAGREEMENT_INVALID'; readonly reagreement: number }
  | { readonly code: 'EVENT_BEFORE_REQUEST'; readonly event: keyof ServiceEvents }
  | { readonly code: 'CALENDAR_NOT_COVERED'; readonly on: CivilDate };
