import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { expectedByTerms, lapsesOn } from '../course-deadlines';
import { insertStep, type StoredRequest } from '../repository/steps';
import type { ClosingReason, RequestEvent, RequestOutline, RequestStatus } from '../service-request';
import { placeOf } from './catalogue';
import { notifyStep } from './notify';

/** A step that may be taken, and the state it leads to. */
export interface AllowedStep {
  readonly event: RequestEvent;
  readonly status: RequestStatus;
  readonly closingReason: ClosingReason | null;
}

/** Writes a step with the days that follow from it by the kept terms, and tells whoever made the request. */
export async function takeStep(
  db: Transaction,
  stored: StoredRequest,
  allowed: AllowedStep,
): Promise<RequestOutline> {
  const { outline, terms, version, email } = stored;
  const events = [...stored.events, allowed.event];
  const running = terms && { terms, events, place: await placeOf(db, stored) };
  const lastDay = running && allowed.status !== 'CLOSED' ? lapsesOn(running) : null;
  const request = await insertStep(db, outline.id, {
    ...allowed,
    expectedOn: running ? expectedByTerms(running, outline.expectedOn) : outline.expectedOn,
    lapsesOn: lastDay,
  });
  const { kind, on } = allowed.event;
  await notifyStep(db, { request, email }, { kind, on, version: version + 1, lapsesOn: lastDay });
  return request;
}
