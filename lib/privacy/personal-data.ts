import type { AccountNumber, TaxId } from '@/lib/accounts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';

interface AtPremises {
  readonly accountNumber: AccountNumber;
}

/** A premises somebody answers or answered for; `until` is inclusive, null: still. */
export interface OwnPremises extends AtPremises {
  readonly address: string;
  readonly role: 'OWNER' | 'USER' | 'RESPONSIBLE';
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

export interface OwnBill extends AtPremises {
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly status: 'OPEN' | 'PAID' | 'IN_INSTALLMENTS' | 'CANCELLED' | 'AMENDED' | 'PRESCRIBED';
}

/** A slip, a charge to come or a credit. */
export interface OwnDebt extends AtPremises {
  readonly kind: 'SLIP' | 'CHARGE' | 'CREDIT';
  readonly description: string;
  readonly on: CivilDate;
  readonly amount: Cents;
}

export interface OwnPayment extends AtPremises {
  readonly paidOn: CivilDate;
  readonly amount: Cents;
  readonly collector: string;
}

/** A reading of the meter while somebody answered for the premises. */
export interface OwnReading extends AtPremises {
  readonly referenceMonth: YearMonth;
  readonly readOn: CivilDate;
  readonly billedM3: number;
}

export type ActKind =
  | 'DEBT_STATEMENT'
  | 'ANNUAL_DISCHARGE'
  | 'INSTALLMENT_AGREEMENT'
  | 'INSTALLMENT_SIMULATION'
  | 'DUE_DATE_CHANGE'
  | 'CUT_NOTICE'
  | 'CARD_PAYMENT';

/** Something done in the portal or agreed with the utility. */
export interface OwnAct extends AtPremises {
  readonly kind: ActKind;
  readonly on: CivilDate;
  readonly amount: Cents | null;
}

/** A request with what was told in it; `contact` and `notes` as they were written. */
export interface OwnRequest {
  readonly protocol: string;
  readonly subject: string;
  readonly requestedOn: CivilDate;
  readonly contact: string;
  readonly notes: string;
}

/** What a service of the tariff cost on the day he asked for it; `total` is null where no amount was published. */
export interface OwnTerms {
  readonly protocol: string;
  readonly service: string;
  readonly on: CivilDate;
  readonly total: Cents | null;
}

/** A request to put his CPF or CNPJ on file for a premises, whoever made it: what was told in it is not his alone. */
export interface OwnRegistration extends AtPremises {
  readonly protocol: string;
  readonly requestedOn: CivilDate;
  readonly status: 'PENDING' | 'ACCEPTED' | 'REFUSED';
}

/** A message about one of his requests; `on` in UTC. */
export interface OwnLetter {
  readonly subject: string;
  readonly on: CivilDate;
  readonly status: 'WAITING' | 'SENT' | 'REFUSED' | 'IN_DOUBT';
}

/** An entry of the trail: `at` an instant in UTC (ISO 8601). */
export interface OwnAccess {
  readonly at: string;
  readonly action: string;
  readonly clientAddress: string | null;
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
  readonly registrations: readonly OwnRegistration[];
  readonly letters: readonly OwnLetter[];
  readonly accesses: readonly OwnAccess[];
}
