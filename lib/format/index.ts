export { type CsvCell, csvText } from './csv';
export { formatDate, formatLongDate, formatMonth } from './date';
export { formatAccountNumber, formatPostalCode, formatTaxId, maskTaxId } from './identifier';
export { formatAmount, formatMoney, formatPercent } from './money';
