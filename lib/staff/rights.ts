import { err, ok, type Result } from '@/lib/kernel/result';
import { type StaffAction, staffActions } from './action';
import type { StaffRole } from './role';
import type { StaffScope } from './scope';

/** Who may do what: every role beside every action. A missing pair does not compile. */
const rights = {
  ATTENDANT: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: true,
    CLOSE_REQUEST: true,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  SERVICE_MANAGER: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: true,
    CLOSE_REQUEST: true,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  COMMERCIAL_DIRECTOR: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: true,
    CLOSE_REQUEST: true,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: true,
  },
  CHIEF_EXECUTIVE: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: true,
    SEND_NEWS: true,
  },
  OMBUDSMAN: {
    LIST_OMBUDSMAN_CASES: true,
    READ_CASE_IDENTITY: true,
    EXTEND_CASE: true,
    ANSWER_CASE: true,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  DATA_PROTECTION_OFFICER: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: true,
    ANSWER_PRIVACY_REQUEST: true,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  RECONCILER: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  ADMINISTRATOR: {
    LIST_OMBUDSMAN_CASES: false,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: false,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
  AUDITOR: {
    LIST_OMBUDSMAN_CASES: true,
    READ_CASE_IDENTITY: false,
    EXTEND_CASE: false,
    ANSWER_CASE: false,
    LIST_PRIVACY_REQUESTS: true,
    ANSWER_PRIVACY_REQUEST: false,
    ADVANCE_REQUEST: false,
    CLOSE_REQUEST: false,
    DECIDE_WRITTEN_REQUEST: false,
    SEND_NEWS: false,
  },
} as const satisfies Record<StaffRole, Record<StaffAction, boolean>>;

export type RightRefusal =
  | { readonly code: 'RIGHT_MISSING'; readonly role: StaffRole; readonly action: StaffAction }
  | { readonly code: 'OUTSIDE_UNITS'; readonly action: StaffAction };

/** What is limited to a person's units, and so must be told its place. */
type PlacedAction = {
  [Action in StaffAction]: (typeof staffActions)[Action]['inUnits'] extends true ? Action : never;
}[StaffAction];

type Place<Action extends StaffAction> = Action extends PlacedAction ? [localityId: number | null] : [];

/**
 * A person may do what their role has a right to and, where that goes by place, in a locality of their units. What lies
 * nowhere (null), like a request without an account number, is anybody's who has the right. The role is looked at first: who
 * lacks the right learns nothing of the place.
 */
export function authorise<Action extends StaffAction>(
  { role, units }: StaffScope,
  action: Action,
  ...[localityId = null]: Place<Action>
): Result<void, RightRefusal> {
  if (!rights[role][action]) return err({ code: 'RIGHT_MISSING', role, action });
  if (!staffActions[action].inUnits || units === 'ALL' || localityId === null) return ok(undefined);
  const covered = units.some(({ localityIds }) => localityIds.includes(localityId));
  return covered ? ok(undefined) : err({ code: 'OUTSIDE_UNITS', action });
}
