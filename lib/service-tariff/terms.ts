import type { Cents } from '@/lib/kernel/money';
import type { Authority } from '@/lib/staff';

/** Who is bound by a term, a step or a clause. The contractor repaves for the utility. */
export type Party = 'CUSTOMER' | 'UTILITY' | 'CONTRACTOR';

const channels = ['COUNTER', 'PHONE', 'INTERNET'] as const;
export type Channel = (typeof channels)[number];

/** A channel a service is asked for by; `phone` as a `tel:` link takes it. */
export interface ChannelOffer {
  readonly channel: Channel;
  readonly phone: string | null;
}

/** Who may ask; a proxy brings the proof. */
export interface Requester {
  readonly who: 'USER' | 'OWNER' | 'PROXY';
  readonly proof: string | null;
}

export const pavements = ['ASPHALT_CBUQ', 'COBBLESTONE', 'CONCRETE_BLOCK', 'ASPHALT_PMF', 'OTHER'] as const;
/** What a square metre is paved with. `OTHER` is a pavement that the text sets no price for. */
export type Pavement = (typeof pavements)[number];

export const pavementPlaces = ['STREET', 'FOOTWAY'] as const;
/** Where the pavement is broken: in the street, or on the footway before the premises. */
export type PavementPlace = (typeof pavementPlaces)[number];

export const adjustments = ['SETBACK', 'ADVANCE', 'TURN', 'RAISING', 'LOWERING'] as const;
/** How a meter stand is turned or shifted without being taken elsewhere. */
export type Adjustment = (typeof adjustments)[number];

export type PriceUnit = 'SERVICE' | 'SQUARE_METRE' | 'INSPECTION' | 'AGREEMENT';

/**
 * A price: an amount for each unit; `QUOTATION` where the text says "orçamento"; `NOT_PUBLISHED` where it says that there is
 * a charge and sends to an annex that was not found.
 */
export type Price =
  | { readonly kind: 'AMOUNT'; readonly amount: Cents }
  | { readonly kind: 'QUOTATION' }
  | { readonly kind: 'NOT_PUBLISHED' };

/** Diameters in millimetres, both ends included; without `to` any larger one. */
export interface DiameterRange {
  readonly from: number;
  readonly to: number | null;
}

/** What a term runs from. `INSPECTION_OR_REQUEST`: the approved inspection where one is required, else the request. */
export type TermStart =
  | 'REQUEST'
  | 'INSPECTION_REQUEST'
  | 'INSPECTION_APPROVED'
  | 'INSPECTION_OR_REQUEST'
  | 'WORK_ORDER'
  | 'PAVEMENT_BROKEN';

/**
 * By when something is to be done. Hours run by the clock from the minute of the start. Days and months leave the first day
 * out and end with their last (23:59). `firstDay`: counted from the start itself, or from the first working day after it.
 * `lastDayOff`: what a last day without work does, stay or move to the next working day.
 */
export interface Term {
  readonly count: number;
  readonly unit: 'HOUR' | 'CALENDAR_DAY' | 'MONTH';
  readonly start: TermStart;
  readonly firstDay: 'START' | 'NEXT_BUSINESS_DAY';
  readonly lastDayOff: 'STAYS' | 'MOVES';
}

export type DocumentWhose = 'ALWAYS' | 'PROXY' | 'URBAN' | 'RURAL' | 'TENANT';

/** Whether a document is asked on a day, in what form, and why or why no longer. */
export interface DocumentDemand {
  readonly demand: 'ASKED' | 'OPTIONAL' | 'WAIVED';
  /** Whether it is a paper: of some the number alone is asked, which the form has. */
  readonly paper: boolean;
  readonly form: string;
  readonly why: string;
}

/** Whether an inspection comes first: always, or only where the cut has lasted so many days or more. */
export interface InspectionTerms {
  readonly fromDaysCut: number | null;
}

/** What can be looked up for a precondition; `NONE`: somebody has to look at the papers or at the work. */
export type PreconditionCheck =
  | 'DEBTS_SETTLED'
  | 'INSPECTION_APPROVED'
  | 'WRITTEN_REQUEST'
  | 'AGREEMENT_COUNT'
  | 'NONE';

/** `atMost` is the most re-agreements, where they are counted. */
export interface PreconditionTerms {
  readonly check: PreconditionCheck;
  readonly statement: string;
  readonly atMost: number | null;
}

/**
 * What of a request makes a step be behind: the request itself, the answer of whoever decides above the counter (the step of asking for
 * it, or one after it), the inspection asked for, approved, or asked for anew after a refusal.
 */
export type StepMilestone =
  | 'REQUEST'
  | 'AUTHORITY'
  | 'AFTER_AUTHORITY'
  | 'INSPECTION_REQUEST'
  | 'INSPECTION'
  | 'FURTHER_INSPECTION';

/** One step of a service. `onRefusal` is what follows when it fails; without a `milestone` it is behind once the service is done. */
export interface StepTerms {
  readonly who: Party;
  readonly milestone: StepMilestone | null;
  readonly does: string;
  readonly onRefusal: string | null;
}

/** What else the act says: a duty, a ban, what follows from something, or a note on what the text leaves open. */
export interface Clause {
  readonly kind: 'DUTY' | 'PROHIBITION' | 'CONSEQUENCE' | 'NOTE';
  readonly binds: Party;
  readonly text: string;
}

/**
 * Who decides: `upToInstallments` the most installments granted at this level, `aboveInstallments` the number above which the text
 * sends to it, where it says so instead of the most; `aboveDiameterMm` the diameter above which only
 * this level decides; both null for what the text calls exceptional.
 */
export interface Competence {
  readonly authority: Authority;
  readonly upToInstallments: number | null;
  readonly aboveInstallments: number | null;
  readonly aboveDiameterMm: number | null;
}
