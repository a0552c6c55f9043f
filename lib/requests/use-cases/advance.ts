import 'server-only';
import { findLocalityId } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { actorOf, authorise, type RightRefusal, type StaffAction, type StaffScope } from '@/lib/staff';
import { type CourseRefusal, courseOf, courseRefusal } from '../course';
import * as steps from '../repository/steps';
import type { RequestOutline } from '../service-request';
import { type RequestStep, type StepRefusal, statusAfter } from '../step';
import type { RequestNotFound } from './read';
import { takeStep } from './take-step';

/** The step, on which version of the request its maker looked, and on what day. */
export interface StepOrder {
  readonly requestId: string;
  readonly version: number;
  readonly step: RequestStep;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/** What taking a step is a right to. Who decides above the counter is another than who works the request. */
const rightTo = {
  ADVANCED: 'ADVANCE_REQUEST',
  BLOCKED: 'ADVANCE_REQUEST',
  RESUMED: 'ADVANCE_REQUEST',
  CLOSED: 'CLOSE_REQUEST',
  AUTHORITY_APPROVED: 'DECIDE_WRITTEN_REQUEST',
  INSPECTION_APPROVED: 'ADVANCE_REQUEST',
  INSPECTION_REFUSED: 'ADVANCE_REQUEST',
  WORK_ORDERED: 'ADVANCE_REQUEST',
  PAVEMENT_BROKEN: 'ADVANCE_REQUEST',
} as const satisfies Record<RequestStep['kind'], StaffAction>;

/**
 * Takes a request a step further, or closes it, and tells whoever made it. The days that run from the step are told anew by the
 * kept terms. Two who try at once: one is refused.
 */
export function advanceRequest(
  scope: StaffScope,
  order: StepOrder,
): Promise<Result<RequestOutline, StepRefusal | CourseRefusal | RequestNotFound | RightRefusal>> {
  const { requestId, step, asOf, trace } = order;
  return database().$transaction(async (db) => {
    const stored = await steps.lockRequest(db, requestId);
    const localityId = stored?.premisesId ? await findLocalityId(stored.premisesId, db) : null;
    const right = authorise(scope, rightTo[step.kind], localityId);
    if (!right.ok) return right;
    if (!stored) return err({ code: 'REQUEST_NOT_FOUND' });
    const { outline, version, lastStepOn, premisesId } = stored;
    const status = statusAfter(
      step,
      { status: outline.status, version, lastStepOn },
      { version: order.version, asOf },
    );
    if (!status.ok) return status;
    const { kind, on, note, time = null } = step;
    const closingReason = step.kind === 'CLOSED' ? step.reason : null;
    const done = closingReason === 'SERVICE_DONE';
    const refusal = courseRefusal({ kind, note, done }, courseOf(stored.terms, stored.events));
    if (refusal) return err(refusal);
    const event = { kind, on, time, note };
    const request = await takeStep(db, stored, { event, status: status.value, closingReason });
    const [action, actor] = [`REQUEST_${kind}`, actorOf(scope)];
    await recordAudit(db, trace, { action, actor, premisesId, subjectId: requestId });
    return ok(request);
  });
}
