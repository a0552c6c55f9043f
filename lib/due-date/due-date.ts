import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { YearMonth } from '@/lib/kernel/year-month';

/** A due day chosen once; bills issued before it keep their date. @term due date — vencimento */
export interface DueDateChange {
  readonly id: string;
  /** First of a premises is 1. */
  readonly number: number;
  readonly previousDay: number;
  readonly day: number;
  readonly followingMonth: boolean;
  readonly changedOn: CivilDate;
  /** The first day on which the next change may be asked for (inclusive). */
  readonly mayChangeOn: CivilDate;
  /** When the first bill after the change was to be due. */
  readonly nextDueOn: CivilDate;
}

/** A bill already issued, whose date a change does not touch. */
export interface KeptBill {
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
}

/** A change with whether who made it has left the premises since. */
export interface RecordedChange {
  readonly change: DueDateChange;
  readonly byFormerOccupant: boolean;
}

/** What is kept of a premises; `changes` newest first. */
export interface DueDateRecords {
  readonly groupDay: number;
  readonly lastReference: YearMonth | null;
  readonly billsToCome: readonly KeptBill[];
  readonly changes: readonly RecordedChange[];
}

export interface DueDayOption {
  readonly day: number;
  readonly followingMonth: boolean;
  readonly nextDueOn: CivilDate;
  readonly isCurrent: boolean;
}

/** When the bills of a premises are due, what may be chosen instead, and from when: `mayChangeOn` is null for today. */
export interface DueDateState {
  readonly asOf: CivilDate;
  readonly currentDay: number;
  readonly nextDueOn: CivilDate;
  readonly options: readonly DueDayOption[];
  readonly lastChangedOn: CivilDate | null;
  readonly mayChangeOn: CivilDate | null;
  readonly monthsBetweenChanges: number;
  readonly billsToCome: readonly KeptBill[];
  readonly changes: readonly DueDateChange[];
  readonly source: LegalSource;
}

export type DueDateRefusal =
  | { readonly code: 'DUE_DAY_NOT_OFFERED'; readonly days: readonly number[] }
  | { readonly code: 'DUE_DAY_UNCHANGED'; readonly day: number }
  | {
      readonly code: 'DUE_DATE_CHANGED_RECENTLY';
      readonly changedOn: CivilDate;
      readonly mayChangeOn: CivilDate;
    };
