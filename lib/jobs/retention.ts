import 'server-only';
import { entranceForgetting } from '@/lib/auth/retention';
import { simulationForgetting } from '@/lib/installments/use-cases';
import { type Forget, type ForgottenTermId, termAt } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { mailForgetting } from '@/lib/mail/retention';
import { newsForgetting } from '@/lib/newsletter/use-cases';
import { caseForgetting } from '@/lib/ombudsman/use-cases';
import { privacyForgetting } from '@/lib/privacy/use-cases';
import { requestForgetting } from '@/lib/requests/use-cases';
import { quoteForgetting } from '@/lib/service-tariff/use-cases';
import { checkForgetting } from '@/lib/verification/use-cases';

/** Who forgets what when a term is over; a term that a job ends and nobody works does not compile. */
const forgetting = {
  ...simulationForgetting,
  ...mailForgetting,
  ...newsForgetting,
  ...caseForgetting,
  ...privacyForgetting,
  ...requestForgetting,
  ...quoteForgetting,
  ACCESS: [...entranceForgetting.ACCESS, ...requestForgetting.ACCESS, ...privacyForgetting.ACCESS],
  ANSWER: [...checkForgetting.ANSWER, ...caseForgetting.ANSWER],
} satisfies Readonly<Record<ForgottenTermId, readonly Forget[]>>;

/**
 * Forgets all that was kept for its whole term, and returns how many rows that was. What fails stops nothing else, and is
 * told at the end. Source: Lei 13.709/2018 (LGPD), arts. 15 and 16.
 */
export async function forgetOldRecords(asOf: CivilDate): Promise<number> {
  const failures: unknown[] = [];
  let forgotten = 0;
  for (const [id, each] of Object.entries(forgetting) as [ForgottenTermId, readonly Forget[]][]) {
    for (const forget of each) {
      try {
        forgotten += await forget({ term: termAt(id, asOf), asOf });
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all old records could be forgotten');
  return forgotten;
}
