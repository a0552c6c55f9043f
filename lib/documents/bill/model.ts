import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { CollectionFacts, PremisesFacts } from '../slip/model';

/** A step of a tariff; without `unitPrice` it is a fixed amount. `until` inclusive, null for the last one. */
export interface BillBand {
  readonly from: number;
  readonly until: number | null;
  readonly volume: number;
  readonly unitPrice: Cents | null;
  readonly amount: Cents;
}

export interface BillDocumentLine {
  readonly description: string;
  readonly amount: Cents;
  readonly bands: readonly BillBand[];
}

/** Volumes in cubic metres; a null was not read. */
export interface BillDocumentReading {
  readonly readOn: CivilDate;
  readonly reading: number | null;
  readonly measured: number | null;
  readonly billed: number;
  readonly average: number;
  readonly days: number;
}

/** One row of the table of water quality; `mean` is a decimal text, null where presence alone is tested. */
export interface BillDocumentQuality {
  readonly name: string;
  readonly standard: string;
  readonly required: number;
  readonly analysed: number;
  readonly conforming: number;
  readonly mean: string | null;
}

/** The annual discharge declaration that the bill brings its customer. Source: Lei 12.007/2009, art. 3º. */
export interface BillDischarge {
  readonly baseYear: number;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  readonly verificationCode: string;
  readonly statement: string;
  /** What it leaves out; null when it is nothing. */
  readonly exceptions: string | null;
}

/**
 * All that is printed on the second copy of a bill: the document formats it and computes no amount.
 * `amount` is the bill's own and what the bars ask for. `lastMonths` oldest first. `printedOn` is the day of the copy.
 * @term second copy — segunda via de conta
 */
export interface BillDocument extends PremisesFacts, CollectionFacts {
  readonly referenceMonth: YearMonth;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly printedOn: CivilDate;
  readonly amount: Cents;
  readonly meterSerial: string | null;
  readonly reading: BillDocumentReading | null;
  readonly previousReading: Pick<BillDocumentReading, 'readOn' | 'reading'> | null;
  readonly lastMonths: readonly { readonly month: YearMonth; readonly billed: number }[];
  readonly lines: readonly BillDocumentLine[];
  readonly quality: readonly BillDocumentQuality[];
  /** The acts that ask for the table and set its standard. */
  readonly qualitySource: string;
  readonly messages: readonly string[];
  readonly discharge: BillDischarge | null;
}
