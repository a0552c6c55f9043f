import 'server-only';
import { type AuditActor, type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type CourseRefusal, courseOf, courseRefusal } from '../course';
import * as steps from '../repository/steps';
import type { RequestOutline } from '../service-request';
import { type RequestStep, type StepRefusal, statusAfter } from '../step';
import type { RequestNotFound } from './read';
import { takeStep } from './take-step';

/** Who does it, on which version of the request he looked, and on what day. */
export interface StepOrder {
  readonly requestId: string;
  readonly version: number;
  readonly step: RequestStep;
  readonly asOf: CivilDate;
  readonly actor: AuditActor;
  readonly trace: RequestTrace;
}

/**
 * Takes a request a step further, or closes it, and tells whoever made it. The days that run from the step are told anew by the
 * kept terms. Two who try at once: one is refused.
 */
export function advanceRequest(
  order: StepOrder,
): Promise<Result<RequestOutline, StepRefusal | CourseRefusal | RequestNotFound>> {
  const { requestId, step, asOf, actor, trace } = order;
  return database().$transaction(async (db) => {
    const stored = await steps.lockRequest(db, requestId);
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
    const action = `REQUEST_${kind}`;
    await recordAudit(db, trace, { action, actor, premisesId, subjectId: requestId });
    return ok(request);
  });
}
