import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { findPremisesTown } from '@/lib/accounts/use-cases';
import type { CountedTown } from '@/lib/calendar';
import { askedTown, findTownCalendar } from '@/lib/calendar/use-cases';
import { getCutNotice } from '@/lib/cut-notice/use-cases';
import { database } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import type { FeeWaiver, OpenDebt, QuoteFacts } from '../quote';
import { findOpenDebts } from './open-debts';

/** What is known of whoever asks; `debts` as the debts answered, null while nobody entered. */
export interface KnownFacts extends TownFacts {
  readonly debtsAnswer: Result<readonly OpenDebt[], DebtListRefusal> | null;
}

/** The facts of a quote with by whose holidays its days are counted. */
export interface TownFacts extends QuoteFacts {
  readonly town: CountedTown;
}

/** Who asks, null without a session, and the town they told. */
export interface FactsOf {
  readonly scope: AccountScope | null;
  readonly city: string | null;
}

/** What a quote needs to know besides its question. Without a scope nobody's debts are read, and no fee is waived. */
export async function quoteFacts(whose: FactsOf, asOf: CivilDate): Promise<KnownFacts> {
  const { scope } = whose;
  const [facts, debtsAnswer] = await Promise.all([
    printableFacts(whose, asOf),
    scope && findOpenDebts(scope, asOf),
  ]);
  return { ...facts, debts: debtsAnswer?.ok ? debtsAnswer.value : null, debtsAnswer };
}

/** The same without anybody's debts: a printed quote is read by whoever holds it. */
export async function printableFacts({ scope, city }: FactsOf, asOf: CivilDate): Promise<TownFacts> {
  const { timeZone } = currentUtility();
  const where = scope ? await findPremisesTown(scope) : askedTown(city);
  const [{ calendar, town }, feeWaiver] = await Promise.all([
    findTownCalendar(database(), where),
    scope && findFeeWaiver(scope, asOf),
  ]);
  return { place: { timeZone, calendar }, debts: null, feeWaiver, town };
}

/** The waiver of a cut that had no prior notice, by the law of the day of the cut; null where the fee is due. */
async function findFeeWaiver(scope: AccountScope, asOf: CivilDate): Promise<FeeWaiver | null> {
  const found = await getCutNotice(scope, asOf);
  if (!found.ok || !found.value?.notice.cutOn) return null;
  const { waived, source } = found.value.answer.judgement.fee;
  return waived && source ? { from: found.value.notice.cutOn, source } : null;
}
