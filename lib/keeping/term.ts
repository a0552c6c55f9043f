/** A length of time. Months and years are those of the calendar. */
export interface Term {
  readonly length: number;
  readonly unit: 'MINUTE' | 'HOUR' | 'DAY' | 'MONTH' | 'YEAR';
}

const words = {
  MINUTE: ['minuto', 'minutos'],
  HOUR: ['hora', 'horas'],
  DAY: ['dia', 'dias'],
  MONTH: ['mês', 'meses'],
  YEAR: ['ano', 'anos'],
} as const satisfies Record<Term['unit'], readonly [string, string]>;

/** A term in words: "1 dia", "6 meses". */
export function termWords({ length, unit }: Term): string {
  return `${length} ${words[unit][length === 1 ? 0 : 1]}`;
}

/** A term as PostgreSQL reads an interval: "6 months". */
export function intervalOf({ length, unit }: Term): string {
  return `${length} ${unit.toLowerCase()}s`;
}

const inMinutes = { MINUTE: 1, HOUR: 60, DAY: 24 * 60 } as const;

/** A term in seconds. Throws RangeError for months and years, which are not all equally long. */
export function secondsOf({ length, unit }: Term): number {
  if (unit === 'MONTH' || unit === 'YEAR') throw new RangeError(`A ${unit} has no fixed number of seconds`);
  return length * inMinutes[unit] * 60;
}
