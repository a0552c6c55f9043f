import { accountsClaims } from '@/lib/accounts/claims';
import { annualDischargeClaims } from '@/lib/annual-discharge/claims';
import { auditClaims } from '@/lib/audit/claims';
import { authClaims } from '@/lib/auth/claims';
import { billingClaims } from '@/lib/billing/claims';
import { calendarClaims } from '@/lib/calendar/claims';
import { cardPaymentsClaims } from '@/lib/card-payments/claims';
import { cutNoticeClaims } from '@/lib/cut-notice/claims';
import type { TableName } from '@/lib/db/tables';
import { debtsClaims } from '@/lib/debts/claims';
import { dueDateClaims } from '@/lib/due-date/claims';
import { installmentsClaims } from '@/lib/installments/claims';
import { type Claims, type KeptData, keptData, personalClaims } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { limitsClaims } from '@/lib/limits/claims';
import { mailClaims } from '@/lib/mail/claims';
import { newsletterClaims } from '@/lib/newsletter/claims';
import { ombudsmanClaims } from '@/lib/ombudsman/claims';
import { readingsClaims } from '@/lib/readings/claims';
import { receiptsClaims } from '@/lib/receipts/claims';
import { requestsClaims } from '@/lib/requests/claims';
import { serviceTariffClaims } from '@/lib/service-tariff/claims';
import { verificationClaims } from '@/lib/verification/claims';
import { privacyClaims } from './claims';

/** Every table of the portal, each column claimed by its owner; one that nobody claims does not compile. */
export const allClaims = {
  ...accountsClaims,
  ...annualDischargeClaims,
  ...auditClaims,
  ...authClaims,
  ...billingClaims,
  ...calendarClaims,
  ...cardPaymentsClaims,
  ...cutNoticeClaims,
  ...debtsClaims,
  ...dueDateClaims,
  ...installmentsClaims,
  ...limitsClaims,
  ...mailClaims,
  ...newsletterClaims,
  ...ombudsmanClaims,
  ...readingsClaims,
  ...receiptsClaims,
  ...requestsClaims,
  ...serviceTariffClaims,
  ...verificationClaims,
  ...privacyClaims,
} satisfies Claims<TableName>;

/** Every personal column. */
export const allPersonal = personalClaims(allClaims);

/** What is kept, why and for how long on a day, as the page of privacy tells it. */
export function whatIsKept(asOf: CivilDate): readonly KeptData[] {
  return keptData(allPersonal, asOf);
}
