import { type Claims, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const calendarClaims = {
  Holiday: {
    columns: {
      date: nobody,
      scope: nobody,
      place: nobody,
      name: nobody,
      source: nobody,
      optional: nobody,
    },
  },
} as const satisfies Claims<'Holiday'>;
