import type { Holiday } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { OpeningHours } from '@/lib/kernel/opening-hours';

/** Why the water is to be cut: bills unpaid, or a meter that the customer does not let in. */
export type CutCause = 'DEFAULT' | 'METER_REFUSED';

/** What the premises are for; all but `HOME` and `OTHER` are protected by Lei 11.445/2007, art. 40, § 3º. */
export type PremisesUse = 'HOME' | 'SOCIAL_TARIFF_HOME' | 'HEALTH' | 'EDUCATION' | 'INTERNMENT' | 'OTHER';

/** What proves that a notice came: the customer's signature, a postal receipt, a reading in the portal, or nothing. */
export type NoticeProof = 'SIGNATURE' | 'RETURN_RECEIPT' | 'PORTAL' | 'NONE';

/**
 * A written notice that the water will be cut; `plannedOn` is the day from which, null where it names none.
 * @term cut notice — aviso de corte
 */
export interface CutNotice {
  readonly deliveredOn: CivilDate;
  readonly plannedOn: CivilDate | null;
}

/** What a cut is judged by, besides the notice; `state` is the two letters of the premises' state. */
export interface CutCase {
  readonly cause: CutCause;
  readonly use: PremisesUse;
  readonly state: string;
}

/** Why the water may not be cut on a day, and by which acts. A holiday goes with the codes that are about one. */
export type CutObstacle = { readonly sources: readonly [LegalSource, ...LegalSource[]] } & (
  | { readonly code: 'NO_NOTICE' | 'NO_DAY_NAMED' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' }
  | { readonly code: 'OUTSIDE_BUSINESS_HOURS'; readonly hours: OpeningHours }
  /** `until` is the first day on which this obstacle is gone. */
  | { readonly code: 'NOTICE_TOO_RECENT' | 'BEFORE_PLANNED_DAY'; readonly until: CivilDate }
  | {
      readonly code: 'HOLIDAY' | 'EVE_OF_HOLIDAY' | 'LAST_BUSINESS_DAY_BEFORE_HOLIDAY';
      readonly holiday: Holiday;
    }
);

export type CutObstacleCode = CutObstacle['code'];

/** A day on which the water may not be cut, with every reason. */
export interface RefusedDay {
  readonly date: CivilDate;
  readonly obstacles: readonly CutObstacle[];
}

/**
 * From when the water may be cut. `noticeEndsOn` is the first day that the notice allows; `refusedDays` are those from it,
 * or from the planned day when that is later, to the day before `date`.
 */
export interface LawfulCutDate {
  readonly date: CivilDate;
  readonly noticeEndsOn: CivilDate;
  readonly noticeSource: LegalSource;
  readonly refusedDays: readonly RefusedDay[];
  /** The act that wants milder terms for premises like these; null where none does. */
  readonly protection: LegalSource | null;
}

/** No law of cuts is known here for the day, or no holidays for its year. */
export type CutRefusal =
  | { readonly code: 'CUT_LAW_NOT_COVERED'; readonly on: CivilDate }
  | { readonly code: 'CALENDAR_NOT_COVERED'; readonly on: CivilDate };
