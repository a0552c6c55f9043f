import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { askedTown, findTownCalendar } from '@/lib/calendar/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { CutRefusal } from './cut-notice';
import { type AnsweredNotice, questionAbout } from './notice-on-file';
import { answerCutQuestion, type CutAnswer, type CutQuestion } from './question';
import { findNotice } from './repository';

/** What the law says of a notice that anybody may have in hand, in the town they say; null where they say none. */
export async function askAboutCut(
  question: Omit<CutQuestion, 'state'>,
  city: string | null,
): Promise<Result<CutAnswer, CutRefusal>> {
  const counted = await findTownCalendar(database(), askedTown(city));
  return answerCutQuestion({ ...question, state: counted.town.state }, counted);
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
  const { premises } = await getAccount(scope, db);
  const { city, state } = premises.address;
  const use = premises.units.RESIDENTIAL ? 'HOME' : 'OTHER';
  const answer = answerCutQuestion(
    questionAbout(notice, { use, state }, asOf),
    await findTownCalendar(db, { city, state }),
  );
  return answer.ok ? ok({ notice, answer: answer.value }) : answer;
}
