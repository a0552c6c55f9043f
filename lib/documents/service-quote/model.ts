import type { CivilDate } from '@/lib/kernel/civil-date';
import type { PrintedUtility, PrintedVerification } from '../page/model';

/** A line of a section: what it is, what must be said below it, and at its end an amount, a day or a state. */
export interface QuotedRow {
  readonly title: string;
  readonly notes: readonly string[];
  readonly value: string | null;
  /** A result, set apart from the lines it comes from. */
  readonly strong?: true;
}

/** A part of the quote under a caption; `columns` name the titles and the values, where there are any. */
export interface QuotedSection {
  readonly caption: string;
  readonly columns: readonly [string, string?];
  readonly rows: readonly QuotedRow[];
}

/**
 * All that is printed of a quote, in the words it is printed with: the document sets it and computes nothing. Sections without
 * rows are left out. @term quote — orçamento
 */
export interface ServiceQuoteDocument {
  readonly utility: PrintedUtility;
  readonly service: string;
  readonly total: string;
  readonly deadline: string;
  readonly issuedOn: CivilDate;
  readonly notices: readonly [string, ...string[]];
  readonly sections: readonly QuotedSection[];
  readonly verification: PrintedVerification;
  readonly demonstration: boolean;
}
