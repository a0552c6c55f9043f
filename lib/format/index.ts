export { type CsvCell, csvText } from './csv';
export { formatDate, formatLongDate, formatMonth, formatWeekdayDate } from './date';
export { type IcsLine, icsEscaped, icsText } from './ics';
export { formatAccountNumber, formatPhones, formatPostalCode, formatTaxId, maskTaxId } from './identifier';
export { formatAmount, formatMoney, formatPercent } from './money';
export { inSentence } from './sentence';
