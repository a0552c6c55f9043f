import type { DueDateState } from '@/lib/due-date';
import { fieldSentence } from '@/lib/http/field-sentences';
import { refusalSentence } from '@/lib/http/sentences';

/** What to say of a day that was not chosen, is not offered, or is the present one. */
export function pageNotice(code: string | undefined, state: DueDateState): string | undefined {
  switch (code) {
    case 'DUE_DAY_MISSING':
      return fieldSentence(code);
    case 'DUE_DAY_NOT_OFFERED':
      return refusalSentence({ code, days: state.options.map((option) => option.day) });
    case 'DUE_DAY_UNCHANGED':
      return refusalSentence({ code, day: state.currentDay });
    default:
      return undefined;
  }
}
