import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { findBusinessCalendar } from '@/lib/calendar/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import type { CutRefusal } from './cut-notice';
import { type AnsweredNotice, questionAbout } from './notice-on-file';
import { answerCutQuestion, type CutAnswer, type CutQuestion } from './question';
import { findNotice } from './repository';

/** What the law says of a notice that anybody may have in hand, at the utility's place. */
export async function askAboutCut(
  question: Omit<CutQuestion, 'state'>,
): Promise<Result<CutAnswer, CutRefusal>> {
  const { address, holidayPlaces } = currentUtility();
  const calendar = await findBusinessCalendar(database(), holidayPlaces);
  return answerCutQuestion({ ...question, state: address.state }, calendar);
}

/**
 * The notice of the scope's customer at its premises, with what the law says of it; null where there is none. Within a
 * transaction when one is given.
 */
export async function getCutNotice(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<Result<AnsweredNotice | null, CutRefusal>> {
  const notice = await findNotice(db, scope);
  if (!notice) return ok(null);
  const [{ premises }, calendar] = await Promise.all([
    getAccount(scope, db),
    findBusinessCalendar(db, currentUtility().holidayPlaces),
  ]);
  const use = premises.units.RESIDENTIAL ? 'HOME' : 'OTHER';
  const answer = answerCutQuestion(
    questionAbout(notice, { use, state: premises.address.state }, asOf),
    calendar,
  );
  return answer.ok ? ok({ notice, answer: answer.value }) : answer;
}
