import { z } from 'zod';
import { civilDate, isCivilDate } from '@/lib/kernel/civil-date';

/** A day as a date box sends it, `2019-04-22`, or as people write it, `22/04/2019`; an empty box is none. */
export const typedDay = z
  .string()
  .trim()
  .transform((text) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'))
  .refine((text) => text === '' || isCivilDate(text), 'DATE_MALFORMED')
  .transform((text) => (text === '' ? undefined : civilDate(text)))
  .optional();

/** An hour and minute as a time box sends them, `09:30`; an empty box is none. */
export const typedTime = z
  .string()
  .trim()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'TIME_MALFORMED')
  .transform((text) => text || undefined)
  .optional();
