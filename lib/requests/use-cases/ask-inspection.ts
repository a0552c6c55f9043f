import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type CourseRefusal, courseOf, courseRefusal } from '../course';
import { lockRequest } from '../repository/steps';
import type { RequestOutline } from '../service-request';
import type { RequestNotFound } from './read';
import { takeStep } from './take-step';

export type AskInspectionRefusal =
  | RequestNotFound
  | { readonly code: 'REQUEST_CLOSED' }
  | Extract<
      CourseRefusal,
      { readonly code: 'INSPECTION_NOT_NEEDED' | 'INSPECTION_ALREADY_APPROVED' | 'AUTHORITY_PENDING' }
    >;

/** `isNew` is false when an inspection was already asked for and has no result yet: a second click asks for nothing. */
export interface InspectionAsked {
  readonly request: RequestOutline;
  readonly isNew: boolean;
}

/**
 * The customer who made a request asks for its inspection, the first or a further one after a refusal; from then on the request
 * is not extinct by waiting. Somebody else's request is not found.
 */
export function askInspection(
  scope: AccountScope,
  requestId: string,
  { on, time, trace }: { readonly on: CivilDate; readonly time: string; readonly trace: RequestTrace },
): Promise<Result<InspectionAsked, AskInspectionRefusal>> {
  return database().$transaction(async (db) => {
    const stored = await lockRequest(db, requestId);
    if (!stored || stored.premisesId !== scope.premisesId || stored.customerId !== scope.customerId) {
      return err({ code: 'REQUEST_NOT_FOUND' });
    }
    if (stored.outline.status === 'CLOSED') return err({ code: 'REQUEST_CLOSED' });
    const event = { kind: 'INSPECTION_ASKED', on, time, note: '' } as const;
    const refusal = courseRefusal({ ...event, done: false }, courseOf(stored.terms, stored.events));
    if (refusal?.code === 'INSPECTION_ALREADY_ASKED') return ok({ request: stored.outline, isNew: false });
    if (refusal) return err(refusal as AskInspectionRefusal);
    const request = await takeStep(db, stored, { event, status: 'PENDING', closingReason: null });
    await recordAudit(db, trace, {
      action: 'REQUEST_INSPECTION_ASKED',
      actor: { kind: 'CUSTOMER', id: scope.customerId },
      premisesId: scope.premisesId,
      subjectId: requestId,
    });
    return ok({ request, isNew: true });
  });
}
