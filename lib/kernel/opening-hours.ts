import { type CivilDateTime, timeOf } from './civil-date-time';

/** From `opens` (inclusive) to `closes` (exclusive) of a day, each `HH:MM`. @term business hours — horário comercial */
export interface OpeningHours {
  readonly opens: string;
  readonly closes: string;
}

/** Whether a minute is within the hours, whatever day it is. */
export function isWithin({ opens, closes }: OpeningHours, dateTime: CivilDateTime): boolean {
  const time = timeOf(dateTime);
  return time >= opens && time < closes;
}
