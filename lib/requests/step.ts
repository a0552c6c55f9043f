import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { ClosingReason, RequestStatus } from './service-request';

/** What happens to a request of the tariff besides: its inspections, its work, and who decides above the counter. */
type CourseStepKind =
  | 'AUTHORITY_APPROVED'
  | 'INSPECTION_APPROVED'
  | 'INSPECTION_REFUSED'
  | 'WORK_ORDERED'
  | 'PAVEMENT_BROKEN';

/**
 * What an attendant does with a request. `on` is the day it happened, `time` HH:MM where a term in hours runs from it, `note` is
 * for the customer to read.
 */
export type RequestStep = { readonly on: CivilDate; readonly time?: string; readonly note: string } & (
  | { readonly kind: 'ADVANCED' | 'BLOCKED' | 'RESUMED' | CourseStepKind }
  | { readonly kind: 'CLOSED'; readonly reason: ClosingReason }
);

export type StepRefusal =
  | { readonly code: 'REQUEST_CLOSED' }
  | { readonly code: 'REQUEST_CHANGED' }
  | { readonly code: 'REQUEST_NOT_BLOCKED' }
  | { readonly code: 'REQUEST_ALREADY_BLOCKED' }
  | { readonly code: 'STEP_IN_FUTURE' }
  | { readonly code: 'STEP_BEFORE_LAST'; readonly last: CivilDate };

/** The request as the attendant saw it and as it is: `version` counts its steps. */
interface SteppedRequest {
  readonly status: RequestStatus;
  readonly version: number;
  readonly lastStepOn: CivilDate;
}

/**
 * The state after a step. Refused: a step on a closed request; by somebody who saw another version of it; on a day to come,
 * or before the last step (the opening at first). Blocked and resumed take turns. Source: GSAN, encerramento de RA.
 */
export function statusAfter(
  step: RequestStep,
  request: SteppedRequest,
  seen: { readonly version: number; readonly asOf: CivilDate },
): Result<RequestStatus, StepRefusal> {
  const { status, version, lastStepOn } = request;
  if (status === 'CLOSED') return err({ code: 'REQUEST_CLOSED' });
  if (version !== seen.version) return err({ code: 'REQUEST_CHANGED' });
  if (step.on > seen.asOf) return err({ code: 'STEP_IN_FUTURE' });
  if (step.on < lastStepOn) return err({ code: 'STEP_BEFORE_LAST', last: lastStepOn });
  if (step.kind === 'RESUMED' && status !== 'BLOCKED') return err({ code: 'REQUEST_NOT_BLOCKED' });
  if (step.kind === 'BLOCKED' && status === 'BLOCKED') return err({ code: 'REQUEST_ALREADY_BLOCKED' });
  return ok(nextStatus[step.kind] ?? status);
}

/** After a refused inspection the request waits for its customer; what else happens on its course is work at hand. */
const nextStatus = {
  ADVANCED: null,
  BLOCKED: 'BLOCKED',
  RESUMED: 'PENDING',
  CLOSED: 'CLOSED',
  AUTHORITY_APPROVED: 'PENDING',
  INSPECTION_APPROVED: 'PENDING',
  INSPECTION_REFUSED: 'BLOCKED',
  WORK_ORDERED: 'PENDING',
  PAVEMENT_BROKEN: null,
} as const;
