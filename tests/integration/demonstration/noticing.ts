import type { Meeting } from './meetings';

/** Refusals about notices of a cut and news by e-mail, each met by the tests of its own rules. */
export const noticingMeetings = {
  CUT_LAW_NOT_COVERED: { who: 'VISITOR', where: 'tests/unit/cut-notice/lawful-date.test.ts' },
  CALENDAR_NOT_COVERED: { who: 'VISITOR', where: 'tests/unit/cut-notice/lawful-date.test.ts' },
  CONFIRMATION_LINK_INVALID: { who: 'VISITOR', where: 'tests/integration/newsletter/newsletter.test.ts' },
} as const satisfies Record<string, Meeting>;
