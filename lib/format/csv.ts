/** A cell: a number is written as it is, null is empty. */
export type CsvCell = string | number | null;

const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV for a spreadsheet in Brazil: semicolons, CRLF, UTF-8 with its mark.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * Source: RFC 4180; OWASP, CSV Injection.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
