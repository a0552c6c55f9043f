import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { actorOf, authorise, type RightRefusal, type StaffScope } from '@/lib/staff';
import type { CaseIdentity, CaseOutline, CaseStory } from '../case';
import { type ExtensionRefusal, extendDeadline } from '../deadline';
import * as cases from '../repository/cases';
import { notifySender } from './notify';

export type CaseNotFound = { readonly code: 'CASE_NOT_FOUND' };

interface Order {
  readonly caseId: string;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/**
 * Extends the time for the answer by thirty days, once, and tells the sender why, by e-mail too if they left one: so the reason
 * must name nobody and nothing of the case. Of two at once the second is refused.
 */
export async function extendCase(
  scope: StaffScope,
  { reason, ...order }: Order & { readonly reason: string },
): Promise<Result<CaseStory, ExtensionRefusal | CaseNotFound | RightRefusal>> {
  const right = authorise(scope, 'EXTEND_CASE');
  if (!right.ok) return right;
  return database().$transaction(async (db) => {
    const found = await cases.lockCase(db, order.caseId);
    if (!found) return err({ code: 'CASE_NOT_FOUND' });
    const dueOn = extendDeadline(found, { reason, asOf: order.asOf });
    if (!dueOn.ok) return dueOn;
    const extension = { reason: reason.trim(), extendedOn: order.asOf, dueOn: dueOn.value };
    const story = await cases.setExtension(db, found.id, extension);
    await notifySender(db, story, { kind: 'EXTENDED', on: order.asOf, reason: extension.reason });
    await audit(db, scope, { ...order, action: 'OMBUDSMAN_CASE_EXTENDED' });
    return ok(story);
  });
}

export type AnswerCaseRefusal =
  | RightRefusal
  | CaseNotFound
  | { readonly code: 'CASE_ANSWERED' }
  | { readonly code: 'REASON_MISSING' };

/** Gives the final answer, once, and tells the sender that it is there; it may be late, but not unsaid. */
export async function answerCase(
  scope: StaffScope,
  { answer, ...order }: Order & { readonly answer: string },
): Promise<Result<CaseStory, AnswerCaseRefusal>> {
  const right = authorise(scope, 'ANSWER_CASE');
  if (!right.ok) return right;
  return database().$transaction(async (db) => {
    const found = await cases.lockCase(db, order.caseId);
    if (!found) return err({ code: 'CASE_NOT_FOUND' });
    if (found.answeredOn) return err({ code: 'CASE_ANSWERED' });
    if (answer.trim() === '') return err({ code: 'REASON_MISSING' });
    const story = await cases.setAnswer(db, found.id, { answer: answer.trim(), answeredOn: order.asOf });
    await notifySender(db, story, { kind: 'ANSWERED', on: order.asOf });
    await audit(db, scope, { ...order, action: 'OMBUDSMAN_CASE_ANSWERED' });
    return ok(story);
  });
}

/** Cases that wait for an answer, the most urgent first; who sent them is not among what is read. */
export async function listOpenCases(
  scope: StaffScope,
): Promise<Result<readonly CaseOutline[], RightRefusal>> {
  const right = authorise(scope, 'LIST_OMBUDSMAN_CASES');
  return right.ok ? ok(await cases.findOpenCases(database())) : right;
}

/** Who sent a case, for whom the answer needs it; every look is put on the trail. Source: Lei 13.460/2017, art. 10, § 7º. */
export async function readCaseIdentity(
  scope: StaffScope,
  order: Order,
): Promise<Result<CaseIdentity | null, RightRefusal>> {
  const right = authorise(scope, 'READ_CASE_IDENTITY');
  if (!right.ok) return right;
  return database().$transaction(async (db) => {
    await audit(db, scope, { ...order, action: 'OMBUDSMAN_IDENTITY_READ' });
    return ok(await cases.findIdentity(db, order.caseId));
  });
}

function audit(
  db: Transaction,
  scope: StaffScope,
  { action, caseId, trace }: Order & { readonly action: string },
): Promise<void> {
  return recordAudit(db, trace, { action, actor: actorOf(scope), premisesId: null, subjectId: caseId });
}
