import { type CivilDate, civilDate } from './civil-date';

/** Easter Sunday of a year from 1583 on, by the Gregorian reckoning. Source: Meeus, Astronomical Algorithms, chapter 8. */
export function easterSunday(year: number): CivilDate {
  if (!Number.isSafeInteger(year) || year < 1583) throw new RangeError(`Not a Gregorian year: ${year}`);
  const century = quotient(year, 100);
  const moonShift = quotient(century + 8, 25);
  const epact =
    (19 * (year % 19) + century - quotient(century, 4) - quotient(century - moonShift + 1, 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * quotient(year % 100, 4) - epact - (year % 4)) % 7;
  const late = quotient((year % 19) + 11 * epact + 22 * weekday, 451);
  const days = epact + weekday - 7 * late + 114;
  return civilDate(`${year}-0${quotient(days, 31)}-${String((days % 31) + 1).padStart(2, '0')}`);
}

function quotient(dividend: number, divisor: number): number {
  return Math.trunc(dividend / divisor);
}
