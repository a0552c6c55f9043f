import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RefusalCode, refusalStatus } from '@/lib/http/refusals';
import { resetDatabase } from '../../support/database';
import { askingMeetings } from './asking';
import { boundaryMeetings } from './boundary';
import { type Meeting, refusedWith } from './meetings';
import { noticingMeetings } from './noticing';
import { payingMeetings } from './paying';
import { quotingMeetings } from './quoting';
import { tariffRequestMeetings } from './tariff-requests';

/** Every refusal, and who meets it: a code that nobody meets does not compile. */
const meetings = {
  ...boundaryMeetings,
  ...payingMeetings,
  ...askingMeetings,
  ...quotingMeetings,
  ...tariffRequestMeetings,
  ...noticingMeetings,
} satisfies Record<RefusalCode, Meeting>;

const all = Object.entries<Meeting>(meetings);
const codes = Object.keys(refusalStatus);

beforeEach(() => resetDatabase('demonstration'));

describe('every refusal is met', () => {
  it('and no other is told of', () => {
    expect(all.map(([code]) => code).toSorted()).toEqual(codes.toSorted());
  });

  for (const [code, meeting] of all) {
    const who = typeof meeting.who === 'string' ? meeting.who : meeting.who.purpose;
    if ('meets' in meeting) {
      it(`${code}: ${who}`, async () => expect(await refusedWith(meeting.meets)).toBe(code));
    } else {
      it(`${code}: ${who}, in ${meeting.where}`, () => {
        const source = existsSync(meeting.where) ? readFileSync(meeting.where, 'utf8') : '';
        expect(source).toMatch(new RegExp(`'${code}'`));
      });
    }
  }
});
