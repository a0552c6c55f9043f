import { describe, expect, it, test } from 'vitest';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { type CaseClock, caseState, dueDateOf, extendDeadline } from '@/lib/ombudsman';

const receivedOn = civilDate('2019-04-22');
const waiting: CaseClock = {
  receivedOn,
  dueOn: dueDateOf(receivedOn),
  extendedOn: null,
  answeredOn: null,
};
const reason = 'Falta o laudo da obra.';

describe('Lei 13.460/2017, art. 16: thirty days for the answer', () => {
  test.each([
    ['2019-04-22', '2019-05-22'],
    ['2019-01-31', '2019-03-02'],
    ['2020-01-31', '2020-03-01'],
    ['2018-12-31', '2019-01-30'],
  ])('received on %s, answered until %s', (received, due) => {
    expect(dueDateOf(civilDate(received))).toBe(due);
  });

  test.each([
    [-1, 'RECEIVED'],
    [0, 'RECEIVED'],
    [1, 'OVERDUE'],
  ])('%i days from the last one it is %s', (days, state) => {
    expect(caseState(waiting, addDays(waiting.dueOn, days))).toBe(state);
  });

  it('once answered is answered, however late', () => {
    expect(caseState({ ...waiting, answeredOn: civilDate('2019-08-01') }, civilDate('2019-09-01'))).toBe(
      'ANSWERED',
    );
  });
});

describe('Lei 13.460/2017, art. 16: extendable once, with a reason, by as many days', () => {
  test.each([
    [-1, true],
    [0, true],
    [1, false],
  ])('asked %i days from the last one: %s', (days, granted) => {
    const extended = extendDeadline(waiting, { reason, asOf: addDays(waiting.dueOn, days) });
    expect(extended).toEqual(
      granted
        ? { ok: true, value: '2019-06-21' }
        : { ok: false, error: { code: 'CASE_OVERDUE', dueOn: '2019-05-22' } },
    );
  });

  it('is refused a second time, for an answered case and without a reason', () => {
    const asOf = civilDate('2019-05-01');
    const codeOf = (clock: CaseClock, words = reason) => {
      const extended = extendDeadline(clock, { reason: words, asOf });
      return extended.ok ? null : extended.error.code;
    };
    expect(codeOf({ ...waiting, extendedOn: asOf })).toBe('CASE_EXTENDED_BEFORE');
    expect(codeOf({ ...waiting, answeredOn: asOf })).toBe('CASE_ANSWERED');
    expect(codeOf(waiting, '  ')).toBe('REASON_MISSING');
  });

  test.each([
    ['2019-06-20', 'EXTENDED'],
    ['2019-06-21', 'EXTENDED'],
    ['2019-06-22', 'OVERDUE'],
  ])('an extended case on %s is %s', (on, state) => {
    const extended = { ...waiting, extendedOn: civilDate('2019-05-20'), dueOn: civilDate('2019-06-21') };
    expect(caseState(extended, civilDate(on))).toBe(state);
  });
});
