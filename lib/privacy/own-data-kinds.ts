import type { AccountNumber, TaxId } from '@/lib/accounts';
import type { OwnPremises } from '@/lib/accounts/claims';
import type { OwnAccess } from '@/lib/audit/claims';
import type { OwnSession } from '@/lib/auth/claims';
import type { OwnBill, OwnDebt } from '@/lib/billing/claims';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { OwnLetter } from '@/lib/mail/claims';
import type { OwnReading } from '@/lib/readings/claims';
import type { OwnPayment } from '@/lib/receipts/claims';
import type {
  OwnDraft,
  OwnFile,
  OwnRegistration,
  OwnRequest,
  OwnStep,
  OwnTerms,
} from '@/lib/requests/claims';

export type ActKind =
  | 'DEBT_STATEMENT'
  | 'ANNUAL_DISCHARGE'
  | 'INSTALLMENT_AGREEMENT'
  | 'INSTALLMENT_SIMULATION'
  | 'DUE_DATE_CHANGE'
  | 'CUT_NOTICE'
  | 'CARD_PAYMENT';

/** Something done in the portal or agreed with the utility. */
export interface OwnAct {
  readonly accountNumber: AccountNumber;
  readonly kind: ActKind;
  readonly on: CivilDate;
  readonly amount: Cents | null;
}

/** All that is kept on one person, and nothing of anybody else. */
export interface PersonalData {
  readonly asOf: CivilDate;
  readonly name: string;
  readonly taxId: TaxId | null;
  readonly premises: readonly OwnPremises[];
  readonly bills: readonly OwnBill[];
  readonly otherDebts: readonly OwnDebt[];
  readonly payments: readonly OwnPayment[];
  readonly readings: readonly OwnReading[];
  readonly acts: readonly OwnAct[];
  readonly requests: readonly OwnRequest[];
  readonly serviceTerms: readonly OwnTerms[];
  readonly requestSteps: readonly OwnStep[];
  readonly requestFiles: readonly OwnFile[];
  readonly requestDrafts: readonly OwnDraft[];
  readonly registrations: readonly OwnRegistration[];
  readonly letters: readonly OwnLetter[];
  readonly sessions: readonly OwnSession[];
  readonly accesses: readonly OwnAccess[];
}
