import { expect, it, test } from 'vitest';
import { typedQuestion } from '@/lib/cut-notice';
import { cutForm, cutQuery } from '@/lib/cut-notice/schema';
import { civilDate } from '@/lib/kernel/civil-date';

const asOf = civilDate('2019-04-22');

it('reads a form whose boxes are empty as a home cut for debt, asked about today', () => {
  const typed = cutForm.parse({ aviso: '15/04/2019', marcado: '', dia: '', hora: '' });
  expect(typedQuestion(typed, asOf)).toEqual({
    cause: 'DEFAULT',
    use: 'HOME',
    notice: { deliveredOn: '2019-04-15', plannedOn: null, proof: 'SIGNATURE' },
    date: asOf,
    time: null,
  });
});

test.each([
  [{}, 'NOTICE_DAY_MISSING'],
  [{ aviso: '' }, 'NOTICE_DAY_MISSING'],
  [{ aviso: '31/04/2019' }, 'DATE_MALFORMED'],
  [{ aviso: 'ontem' }, 'DATE_MALFORMED'],
  [{ aviso: '2019-04-15', hora: '25:00' }, 'TIME_MALFORMED'],
  [{ aviso: '2019-04-15', marcado: '2019-04-15' }, 'PLANNED_BEFORE_NOTICE'],
])('refuses %o: %s', (values, code) => {
  expect(cutForm.safeParse(values).error?.issues.map(({ message }) => message)).toEqual([code]);
});

it('needs no day of a notice that never came', () => {
  expect(typedQuestion(cutForm.parse({ prova: 'NONE' }), asOf).notice).toBeNull();
});

it('takes from programs the same under English names, and nothing else', () => {
  expect(cutQuery.parse({ deliveredOn: '2019-04-15', use: 'HEALTH' })).toMatchObject({
    deliveredOn: '2019-04-15',
    cause: 'DEFAULT',
    use: 'HEALTH',
  });
  expect(cutQuery.safeParse({ deliveredOn: '2019-04-15', day: '2019-05-15' }).success).toBe(false);
  expect(cutQuery.safeParse({}).error?.issues[0]?.message).toBe('NOTICE_DAY_MISSING');
});
