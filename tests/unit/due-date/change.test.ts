import { describe, expect, it } from 'vitest';
import { composeDueDate, type DueDateRecords, planChange } from '@/lib/due-date';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { profiles } from '../../support/utilities';

const asOf = civilDate('2019-04-22');
const never: DueDateRecords = { groupDay: 3, lastReference: null, billsToCome: [], changes: [] };

function changedOn(day: string, byFormerOccupant = false): DueDateRecords {
  const change = {
    id: 'change',
    number: 1,
    previousDay: 3,
    day: 10,
    followingMonth: false,
    changedOn: civilDate(day),
    mayChangeOn: civilDate('2019-07-15'),
    nextDueOn: civilDate('2019-02-10'),
  };
  return { ...never, changes: [{ change, byFormerOccupant }] };
}

function plan(records: DueDateRecords, day: number, on = asOf) {
  return planChange(composeDueDate(records, on, ruleAt(profiles.deso.dueDate, on)), day);
}

describe('changing the due day', () => {
  it.each([5, 10, 15, 20, 25, 30])('to %i, one of the six days, is allowed', (day) => {
    expect(plan(never, day)).toMatchObject({
      ok: true,
      value: { previousDay: 3, day, followingMonth: false, mayChangeOn: '2019-10-22' },
    });
  });

  it.each([3, 1, 31])('to %i, which is not offered, is refused with the days that are', (day) => {
    expect(plan(never, day)).toEqual({
      ok: false,
      error: { code: 'DUE_DAY_NOT_OFFERED', days: [5, 10, 15, 20, 25, 30] },
    });
  });

  it.each([
    ['2019-07-14', false],
    ['2019-07-15', true],
    ['2019-07-16', true],
  ])('six months after the last time, on %s: %s', (on, allowed) => {
    const answer = plan(changedOn('2019-01-15'), 5, civilDate(on));
    expect(answer.ok).toBe(allowed);
    if (!answer.ok)
      expect(answer.error).toMatchObject({ mayChangeOn: '2019-07-15', changedOn: '2019-01-15' });
  });

  it('to the present day is refused', () => {
    expect(plan(changedOn('2019-01-15'), 10, civilDate('2019-08-01'))).toMatchObject({
      error: { code: 'DUE_DAY_UNCHANGED', day: 10 },
    });
  });

  it('is free for who came after the one who changed it, whose day still holds', () => {
    const state = composeDueDate(changedOn('2019-04-01', true), asOf, ruleAt(profiles.deso.dueDate, asOf));
    expect([state.currentDay, state.changes, state.mayChangeOn]).toEqual([10, [], null]);
    expect(planChange(state, 20).ok).toBe(true);
  });

  it('counts six calendar months, clamped to the end of a shorter one', () => {
    expect(plan(never, 5, civilDate('2018-08-31'))).toMatchObject({ value: { mayChangeOn: '2019-02-28' } });
  });
});
