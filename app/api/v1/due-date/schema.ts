import { z } from 'zod';

const day = z.int().min(1).max(31);

export const dueDateChangeAnswer = z.object({
  id: z.uuid(),
  previousDay: day,
  day,
  changedOn: z.iso.date(),
  nextDueOn: z.iso.date().describe('When the first bill after the change is due.'),
  mayChangeOn: z.iso.date().describe('First day of the next change, inclusive.'),
});

export const dueDateAnswer = z.object({
  asOf: z.iso.date(),
  currentDay: day,
  nextDueOn: z.iso.date(),
  options: z.array(z.object({ day, nextDueOn: z.iso.date(), isCurrent: z.boolean() })),
  mayChangeOn: z.iso.date().nullable().describe('First day of the next change; null: today.'),
  changes: z.array(dueDateChangeAnswer).describe('Newest first.'),
});

export type DueDateAnswer = z.input<typeof dueDateAnswer>;
export type DueDateChangeAnswer = z.input<typeof dueDateChangeAnswer>;
