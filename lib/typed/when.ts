import { typedText } from './identifier';

/**
 * A day as a date box sends it or as people write it (`22/04/2019`, `22.4.2019`, `22-04-2019`, with a label before it), as
 * `2019-04-22`. What is no day comes back as it is, for the caller to refuse; years have four digits.
 */
export function typedDate(text: string): string {
  const typed = typedText(text, 'DATE') ?? text;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(typed) ?? [];
  return year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An hour and minute as a time box sends them or as people write them (`9h30`, `9:30`, `14h`), as `09:30`. */
export function typedClock(text: string): string {
  const typed = typedText(text, 'NUMBER') ?? text;
  const [, hour = '', minute = ''] = /^(\d{1,2})\s?(?:[h:]\s?(\d{2})|h)\s?(?:min|h)?$/i.exec(typed) ?? [];
  return hour === '' ? typed : `${hour.padStart(2, '0')}:${minute || '00'}`;
}

/** A number as typed, in plain characters, with its unit. */
export function typedNumber(text: string): string {
  return typedText(text, 'NUMBER') ?? text;
}
