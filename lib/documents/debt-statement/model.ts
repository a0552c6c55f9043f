import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { CollectionFacts, PremisesFacts } from '../slip/model';

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

/**
 * All that is printed on a debt statement, frozen at emission: the document formats it and computes no amount.
 * Amounts in cents; `credits` is printed as given, and `total` is what the bars ask for.
 * `validUntil` is the last day of payment (inclusive). @term debt statement — extrato de débitos
 */
export interface DebtStatementDocument extends PremisesFacts, CollectionFacts {
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
}
