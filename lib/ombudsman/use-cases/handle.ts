import 'server-only';
import { type AuditActor, type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { CaseIdentity, CaseOutline, CaseStory } from '../case';
import { type ExtensionRefusal, extendDeadline } from '../deadline';
import * as cases from '../repository/cases';
import { notifySender } from './notify';

export type CaseNotFound = { readonly code: 'CASE_NOT_FOUND' };

interface Order {
  readonly caseId: string;
  readonly asOf: CivilDate;
  readonly actor: AuditActor;
  readonly trace: RequestTrace;
}

/**
 * Extends the time for the answer by thirty days, once, and tells the sender why, by e-mail too if he left one: so the reason
 * must name nobody and nothing of the case. Of two at once the second is refused.
 */
export function extendCase({
  reason,
  ...order
}: Order & { readonly reason: string }): Promise<Result<CaseStory, ExtensionRefusal | CaseNotFound>> {
  return database().$transaction(async (db) => {
    const found = await cases.lockCase(db, order.caseId);
    if (!found) return err({ code: 'CASE_NOT_FOUND' });
    const dueOn = extendDeadline(found, { reason, asOf: order.asOf });
    if (!dueOn.ok) return dueOn;
    const extension = { reason: reason.trim(), extendedOn: order.asOf, dueOn: dueOn.value };
    const story = await cases.setExtension(db, found.id, extension);
    await notifySender(db, story, { kind: 'EXTENDED', on: order.asOf, reason: extension.reason });
    await audit('OMBUDSMAN_CASE_EXTENDED', order, db);
    return ok(story);
  });
}

/** Gives the final answer, once, and tells the sender that it is there; it may be late, but not unsaid. */
export function answerCase({
  answer,
  ...order
}: Order & { readonly answer: string }): Promise<
  Result<CaseStory, CaseNotFound | { readonly code: 'CASE_ANSWERED' } | { readonly code: 'REASON_MISSING' }>
> {
  return database().$transaction(async (db) => {
    const found = await cases.lockCase(db, order.caseId);
    if (!found) return err({ code: 'CASE_NOT_FOUND' });
    if (found.answeredOn) return err({ code: 'CASE_ANSWERED' });
    if (answer.trim() === '') return err({ code: 'REASON_MISSING' });
    const story = await cases.setAnswer(db, found.id, { answer: answer.trim(), answeredOn: order.asOf });
    await notifySender(db, story, { kind: 'ANSWERED', on: order.asOf });
    await audit('OMBUDSMAN_CASE_ANSWERED', order, db);
    return ok(story);
  });
}

/** Cases that wait for an answer, the most urgent first; who sent them is not among what is read. */
export function listOpenCases(): Promise<readonly CaseOutline[]> {
  return cases.findOpenCases(database());
}

/** Who sent a case, for whom the answer needs it; every look is put on the trail. Source: Lei 13.460/2017, art. 10, § 7º. */
export function readCaseIdentity(order: Order): Promise<CaseIdentity | null> {
  return database().$transaction(async (db) => {
    await audit('OMBUDSMAN_IDENTITY_READ', order, db);
    return cases.findIdentity(db, order.caseId);
  });
}

function audit(
  action: string,
  { actor, caseId, trace }: Order,
  db: Parameters<typeof recordAudit>[0],
): Promise<void> {
  return recordAudit(db, trace, { action, actor, premisesId: null, subjectId: caseId });
}
