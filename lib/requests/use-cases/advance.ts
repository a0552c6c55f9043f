import 'server-only';
import { type AuditActor, type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import * as steps from '../repository/steps';
import type { RequestOutline } from '../service-request';
import { type RequestStep, type StepRefusal, statusAfter } from '../step';
import { notifyStep } from './notify';
import type { RequestNotFound } from './read';

/** Who does it, on which version of the request he looked, and on what day. */
export interface StepOrder {
  readonly requestId: string;
  readonly version: number;
  readonly step: RequestStep;
  readonly asOf: CivilDate;
  readonly actor: AuditActor;
  readonly trace: RequestTrace;
}

/** Takes a request a step further, or closes it, and tells whoever made it. Two who try at once: one is refused. */
export function advanceRequest(
  order: StepOrder,
): Promise<Result<RequestOutline, StepRefusal | RequestNotFound>> {
  const { requestId, step, asOf, actor, trace } = order;
  return database().$transaction(async (db) => {
    const stored = await steps.lockRequest(db, requestId);
    if (!stored) return err({ code: 'REQUEST_NOT_FOUND' });
    const { outline, version, lastStepOn, email, premisesId } = stored;
    const status = statusAfter(
      step,
      { status: outline.status, version, lastStepOn },
      { version: order.version, asOf },
    );
    if (!status.ok) return status;
    const request = await steps.insertStep(db, requestId, { step, status: status.value });
    await notifyStep(db, { request, email }, { kind: step.kind, on: step.on, version: version + 1 });
    const action = `REQUEST_${step.kind}`;
    await recordAudit(db, trace, { action, actor, premisesId, subjectId: requestId });
    return ok(request);
  });
}
