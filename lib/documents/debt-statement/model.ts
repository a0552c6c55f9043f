import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';

/** A drawing of one SVG path, printed in one colour at the letterhead's left. */
export interface UtilitySymbol {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** The creditor. `taxId` is a bare CNPJ; the lines are printed as they stand. */
export interface StatementUtility {
  readonly name: string;
  readonly shortName: string;
  readonly addressLine: string;
  readonly taxId: string | null;
  readonly stateRegistration: string | null;
  readonly phoneLine: string;
  readonly symbol?: UtilitySymbol;
}

/** A bill of the statement; `charges` are its late charges of the day of issue, in cents. */
export interface StatementBill {
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly charges: Cents;
}

/** A slip or a charge to come (positive), or a credit (negative), in cents. */
export interface StatementEntry {
  readonly description: string;
  readonly amount: Cents;
}

/** Dwelling units by category; their sum is printed as the total. */
export interface StatementUnits {
  readonly residential: number;
  readonly commercial: number;
  readonly industrial: number;
  readonly public: number;
}

/** How somebody who got the sheet can tell it from a forged one: `code` as printed, and the address its QR leads to. */
export interface StatementVerification {
  readonly code: string;
  readonly url: string;
}

/**
 * All that is printed on a debt statement, frozen at emission: the document formats it and computes no amount.
 * Amounts in cents; `credits` is printed as given, and `total` is what the bars ask for.
 * `validUntil` is the last day of payment (inclusive). `digitableLine` has 48 digits in four blocks, `barcode` 44.
 * `accountNumber` has digits only. @term debt statement — extrato de débitos
 */
export interface DebtStatementDocument {
  readonly utility: StatementUtility;
  readonly office: string;
  readonly route: string;
  readonly inscription: string;
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly accountNumber: string;
  readonly premisesAddress: string;
  readonly waterSituation: number;
  readonly sewerSituation: number;
  readonly units: StatementUnits;
  readonly consumptionType: string;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  readonly validUntil: CivilDate;
  /** Who printed it: the portal, or an attendant's name. */
  readonly issuedBy: string;
  readonly bills: readonly StatementBill[];
  readonly others: readonly StatementEntry[];
  readonly original: Cents;
  readonly services: Cents;
  readonly credits: Cents;
  readonly total: Cents;
  readonly notices: readonly string[];
  readonly digitableLine: string;
  readonly barcode: string;
  readonly demonstration: boolean;
  /** The text that its QR holds; null where the utility takes no Pix. */
  readonly pixText: string | null;
  readonly verification: StatementVerification | null;
}

/** What a document says of holder and premises. */
export type PremisesFacts = Pick<
  DebtStatementDocument,
  | 'office'
  | 'route'
  | 'inscription'
  | 'holderName'
  | 'maskedTaxId'
  | 'accountNumber'
  | 'premisesAddress'
  | 'waterSituation'
  | 'sewerSituation'
  | 'units'
  | 'consumptionType'
>;
