export type { QuotedRow, QuotedSection, ServiceQuoteDocument } from './model';
export { renderServiceQuote } from './render';
