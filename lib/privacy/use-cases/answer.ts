import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { actorOf, authorise, type RightRefusal, type StaffScope } from '@/lib/staff';
import * as repository from '../repository/requests';
import type { PrivacyRequest } from '../request';
import { notifyRequester } from './notify';

export type AnswerRefusal =
  | RightRefusal
  | { readonly code: 'PRIVACY_REQUEST_NOT_FOUND' }
  | { readonly code: 'PRIVACY_REQUEST_ANSWERED'; readonly answeredOn: CivilDate }
  | { readonly code: 'ANSWER_MISSING' };

interface Order {
  readonly requestId: string;
  readonly answer: string;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/**
 * Gives the answer to a request, once; it may be late, but not unsaid. Who has entered reads it under "Meus dados" and is told
 * by e-mail that it is there, if they left one; to somebody who has not, the e-mail brings the answer itself: whoever answers must be
 * sure first that they are who they say. Source: Lei 13.709/2018, arts. 18, § 3º, and 19.
 */
export async function answerPrivacyRequest(
  scope: StaffScope,
  { requestId, asOf, trace, ...order }: Order,
): Promise<Result<PrivacyRequest, AnswerRefusal>> {
  const right = authorise(scope, 'ANSWER_PRIVACY_REQUEST');
  if (!right.ok) return right;
  return database().$transaction(async (db) => {
    const found = await repository.lockRequest(db, requestId);
    if (!found) return err({ code: 'PRIVACY_REQUEST_NOT_FOUND' });
    const { answeredOn } = found.request;
    if (answeredOn) return err({ code: 'PRIVACY_REQUEST_ANSWERED', answeredOn });
    const answer = order.answer.trim();
    if (answer === '') return err({ code: 'ANSWER_MISSING' });
    const request = await repository.setAnswer(db, requestId, { answer, answeredOn: asOf });
    const told = found.isOpen ? answer : null;
    await notifyRequester(db, { request, email: found.email }, { kind: 'ANSWERED', on: asOf, answer: told });
    const [action, actor] = ['PRIVACY_REQUEST_ANSWERED', actorOf(scope)];
    await recordAudit(db, trace, { action, actor, premisesId: null, subjectId: requestId });
    return ok(request);
  });
}

/** Requests that wait for an answer, the most urgent first. */
export async function listPendingPrivacyRequests(
  scope: StaffScope,
): Promise<Result<readonly PrivacyRequest[], RightRefusal>> {
  const right = authorise(scope, 'LIST_PRIVACY_REQUESTS');
  return right.ok ? ok(await repository.findPendingRequests(database())) : right;
}
