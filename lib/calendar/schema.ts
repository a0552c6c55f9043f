import { z } from 'zod';
import { civilDate, isCivilDate } from '@/lib/kernel/civil-date';
import { typedClock, typedDate } from '@/lib/typed';

/** A day as a date box sends it, `2019-04-22`, or as people write it, `22/04/2019`; an empty box is none. */
export const typedDay = z
  .string()
  .transform(typedDate)
  .refine((text) => text === '' || isCivilDate(text), 'DATE_MALFORMED')
  .transform((text) => (text === '' ? undefined : civilDate(text)))
  .optional();

/** An hour and minute as a time box sends them, `09:30`; an empty box is none. */
export const typedTime = z
  .string()
  .transform(typedClock)
  .refine((text) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text), 'TIME_MALFORMED')
  .transform((text) => text || undefined)
  .optional();
