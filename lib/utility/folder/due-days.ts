import { z } from 'zod';
import { type DueDays, dueDays, fewestDueDays } from '@/lib/due-date/utility-terms';
import { wholeNumber } from '@/lib/utility-files';

/** The due days customers choose among: days of a month, none twice, as many as the law asks for. */
export const dueDaysList = z.array(wholeNumber(1, 31)).transform((days, context): DueDays => {
  const twice = days.findIndex((day, index) => days.indexOf(day) < index);
  if (twice >= 0)
    context.addIssue({ code: 'custom', path: [twice], message: `o dia ${days[twice]} está duas vezes` });
  if (days.length < fewestDueDays)
    context.addIssue({
      code: 'custom',
      message: `são ${days.length} dias: a lei pede ao menos ${fewestDueDays} (Lei 8.987/1995, art. 7º-A)`,
    });
  return twice >= 0 || days.length < fewestDueDays ? z.NEVER : dueDays(days);
});
