import 'server-only';
import { forgetOldEntrances } from '@/lib/auth/retention';
import { forgetOldSimulations } from '@/lib/installments/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { forgetOldHits } from '@/lib/limits/use-cases';
import { forgetOldMail } from '@/lib/mail/retention';
import { forgetOldCases } from '@/lib/ombudsman/use-cases';
import { forgetOldPrivacyRequests } from '@/lib/privacy/use-cases';
import { forgetOldRequests } from '@/lib/requests/use-cases';
import { forgetOldChecks } from '@/lib/verification/use-cases';

const everything: readonly ((asOf: CivilDate) => Promise<number>)[] = [
  forgetOldEntrances,
  forgetOldChecks,
  forgetOldSimulations,
  forgetOldRequests,
  forgetOldCases,
  forgetOldPrivacyRequests,
  () => forgetOldMail(),
  () => forgetOldHits(),
];

/**
 * Forgets all that was kept for its whole term, drafts apart, and returns how many rows that was. What fails stops nothing else, and is told
 * at the end. The terms are those the privacy page promises. Source: Lei 13.709/2018 (LGPD), arts. 15 and 16.
 */
export async function forgetOldRecords(asOf: CivilDate): Promise<number> {
  const failures: unknown[] = [];
  let forgotten = 0;
  for (const forget of everything) {
    try {
      forgotten += await forget(asOf);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all old records could be forgotten');
  return forgotten;
}
