import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { changeDueDate, getDueDate, getDueDateChange } from '@/lib/due-date/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { cancelledBills } from '@/prisma/personas/cancelled-bills';
import { disputedInCourt } from '@/prisma/personas/disputed-in-court';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { notLateYet } from '@/prisma/personas/not-late-yet';
import type { Persona } from '@/prisma/personas/persona';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');

beforeEach(() => resetDatabase('demonstration'));

function change(persona: Persona, day: number, on = asOf) {
  return changeDueDate(scopeOf(persona), { day, asOf: on, trace });
}

describe('the due day of the manual', () => {
  it('is 3, and six days are offered, each with its next due date', async () => {
    const state = await getDueDate(scopeOf(mariaAparecida), asOf);
    expect([state.currentDay, state.nextDueOn, state.mayChangeOn]).toEqual([3, '2019-05-03', null]);
    expect(state.options.map((option) => [option.day, option.nextDueOn])).toEqual([
      [5, '2019-05-05'],
      [10, '2019-05-10'],
      [15, '2019-05-15'],
      [20, '2019-05-20'],
      [25, '2019-05-25'],
      [30, '2019-05-30'],
    ]);
  });

  it('is changed in spite of open debts, and bills already issued keep their date', async () => {
    const bills = () => database().bill.findMany({ orderBy: { id: 'asc' } });
    const before = await bills();
    const changed = await change(mariaAparecida, 10);
    expect(changed).toMatchObject({
      ok: true,
      value: { previousDay: 3, day: 10, nextDueOn: '2019-05-10', mayChangeOn: '2019-10-22' },
    });
    expect(await bills()).toEqual(before);
    const state = await getDueDate(scopeOf(mariaAparecida), asOf);
    expect([state.currentDay, state.nextDueOn, state.mayChangeOn]).toEqual([10, '2019-05-10', '2019-10-22']);
  });

  it('names the bill already issued and still to come', async () => {
    const { billsToCome, nextDueOn } = await getDueDate(scopeOf(notLateYet), asOf);
    expect(billsToCome).toEqual([{ referenceMonth: '2019-04', dueOn: '2019-05-06' }]);
    expect(nextDueOn).toBe('2019-06-06');
  });
});

describe('a change is refused', () => {
  it.each([
    ['the day before six months have passed', '2019-05-19', false],
    ['on the day', '2019-05-20', true],
    ['the day after', '2019-05-21', true],
  ])('before six calendar months: %s', async (_case, on, accepted) => {
    const answer = await change(cancelledBills, 5, civilDate(on));
    expect(answer.ok).toBe(accepted);
    if (!answer.ok) {
      expect(answer.error).toEqual({
        code: 'DUE_DATE_CHANGED_RECENTLY',
        changedOn: '2018-11-20',
        mayChangeOn: '2019-05-20',
      });
    }
  });

  it('to a day that is not offered, or the present one', async () => {
    expect(await change(mariaAparecida, 7)).toMatchObject({ error: { code: 'DUE_DAY_NOT_OFFERED' } });
    expect(await change(disputedInCourt, 15)).toMatchObject({
      error: { code: 'DUE_DAY_UNCHANGED', day: 15 },
    });
  });

  it('is not for what a former occupant changed, which still holds', async () => {
    const [link] = cancelledBills.links;
    if (!link) throw new Error('no link');
    await database().premisesLink.update({ where: { id: link.id }, data: { until: databaseDate(asOf) } });
    await database().premisesLink.create({
      data: {
        premisesId: link.premisesId,
        customerId: mariaAparecida.customer.id,
        role: 'USER',
        since: databaseDate(asOf),
      },
    });
    const newcomer = { ...mariaAparecida, links: [{ ...link, customerId: mariaAparecida.customer.id }] };
    const state = await getDueDate(scopeOf(newcomer), asOf);
    expect([state.currentDay, state.mayChangeOn, state.changes]).toEqual([20, null, []]);
    expect(await change(newcomer, 25)).toMatchObject({ ok: true, value: { number: 2, previousDay: 20 } });
  });
});

describe('two changes at once', () => {
  it('leave one', async () => {
    const answers = await Promise.all([change(mariaAparecida, 10), change(mariaAparecida, 20)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      error: { code: 'DUE_DATE_CHANGED_RECENTLY' },
    });
    expect(await database().dueDateChange.count({ where: { customerId: mariaAparecida.customer.id } })).toBe(
      1,
    );
  });

  it('to the same day are one change, told twice, with one entry in the trail', async () => {
    const answers = await Promise.all([change(mariaAparecida, 10), change(mariaAparecida, 10)]);
    const ids = answers.map((answer) => (answer.ok ? answer.value.id : answer.error.code));
    expect(new Set(ids).size).toBe(1);
    expect(await database().auditEvent.count({ where: { subjectId: ids[0] ?? '' } })).toBe(1);
  });
});

it("a change is nobody else's", async () => {
  const [hers, theirs] = [await change(mariaAparecida, 10), await change(disputedInCourt, 20)];
  if (!hers.ok || !theirs.ok) throw new Error('a change was refused');
  const notFound = { ok: false, error: { code: 'DUE_DATE_CHANGE_NOT_FOUND' } };
  expect(await getDueDateChange(scopeOf(disputedInCourt), hers.value.id, asOf)).toEqual(notFound);
  expect(await getDueDateChange(scopeOf(mariaAparecida), theirs.value.id, asOf)).toEqual(notFound);
  expect(await getDueDateChange(scopeOf(mariaAparecida), hers.value.id, asOf)).toEqual(hers);
});
