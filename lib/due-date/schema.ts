import { z } from 'zod';

/** What a program sends to change the due day; which days are offered is the rule's business. */
export const dueDateBody = z.strictObject({
  day: z.int('DUE_DAY_MALFORMED').min(1, 'DUE_DAY_MALFORMED').max(31, 'DUE_DAY_MALFORMED'),
});

/** The day chosen in the form, as text; the message is a field code. */
export const dueDateForm = z.object({
  day: z
    .string('DUE_DAY_MISSING')
    .regex(/^(?:[1-9]|[12]\d|3[01])$/, 'DUE_DAY_MALFORMED')
    .transform(Number),
});
