import type { Bill } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { VerificationCode } from '@/lib/verification';
import type { YearOfBill } from './utility-terms';

/** A bill of a year. `agreementConcludedOn`: when the agreement it went into was paid to the end. */
export interface DischargeBill extends Bill {
  readonly agreementConcludedOn: CivilDate | null;
}

/** Who may be declared clear at the premises, linked since a day: who asks first, then its present user. */
export interface Consumer {
  readonly id: string;
  readonly since: CivilDate;
}

export interface DischargeRecords {
  readonly consumers: readonly [Consumer, ...Consumer[]];
  readonly bills: readonly DischargeBill[];
}

/** How a bill of the year stands. The last two are named and left out: they are not settled. */
export type DischargeSituation = 'PAID' | 'PAID_IN_INSTALLMENTS' | 'CANCELLED' | 'IN_COURT' | 'PRESCRIBED';

/** A row of a declaration; a cancelled bill owes nothing, so its amount is zero. */
export interface DischargeItem {
  readonly billId: string;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly situation: DischargeSituation;
  readonly situationOn: CivilDate | null;
  readonly amount: Cents;
}

/** What a declaration would say. `total` sums the settled bills, in cents; `openEarlierMonths` are why it stops at its year. */
export interface DischargeDraft {
  readonly consumerId: string;
  readonly baseYear: number;
  readonly yearOfBill: YearOfBill;
  readonly items: readonly DischargeItem[];
  readonly total: Cents;
  readonly openEarlierMonths: readonly YearMonth[];
}

/** What the printed declaration says of utility, consumer and premises, kept as it was at emission. */
export interface DischargeHeader {
  readonly utility: {
    readonly name: string;
    readonly shortName: string;
    readonly addressLine: string;
    readonly taxId: string | null;
    readonly stateRegistration: string | null;
    readonly phoneLine: string;
  };
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly premisesAddress: string;
  readonly inscription: string;
  readonly accountNumber: string;
  readonly demonstration: boolean;
}

/** Why a declaration is brought to its consumer without being asked for. Source: Lei 12.007/2009, art. 3º. */
export type DeliveryTrigger = 'MAY' | 'SETTLEMENT';

/** With a bill that was there on the day, or where there was none on the customer's own pages alone. */
export type DeliveryChannel = 'BILL' | 'PORTAL';

/** How a declaration is brought to its consumer. The bills due in `month` carry it. */
export interface DischargeDelivery {
  readonly trigger: DeliveryTrigger;
  readonly month: YearMonth;
  readonly channel: DeliveryChannel;
  readonly deliveredOn: CivilDate;
}

/** A declaration as it is kept; `delivery` is null until it is due and done. */
export interface DischargeRecord extends DischargeDraft {
  readonly id: string;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  readonly header: DischargeHeader;
  readonly delivery: DischargeDelivery | null;
}

/**
 * The utility's word that a consumer owes nothing for a year, frozen at emission.
 * @term annual discharge declaration — declaração de quitação anual de débitos
 */
export interface AnnualDischarge extends DischargeRecord {
  /** What tells it from a forged one. */
  readonly verificationCode: VerificationCode;
}
