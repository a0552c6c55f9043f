import type { BillRecord, DebtRules } from '@/lib/debts';
import { businessCalendar } from '@/lib/kernel/business-days';
import { civilDate } from '@/lib/kernel/civil-date';
import { centsFromDecimal, zeroCents } from '@/lib/kernel/money';
import { ratioFromDecimal } from '@/lib/kernel/ratio';
import { yearMonth } from '@/lib/kernel/year-month';
import { profiles } from '../../support/utilities';
import { anyBill } from '../billing/any-bill';

/** Solved from the manual's own figures; not a published index. */
const solvedIndex = {
  '2018-07': '1.0000',
  '2018-08': '1.0029',
  '2018-09': '1.0045',
  '2018-10': '1.0133',
  '2018-11': '1.0106',
  '2018-12': '1.0125',
  '2019-04': '1.0347',
};

export const factors = new Map(
  Object.entries(solvedIndex).map(([month, factor]) => [yearMonth(month), ratioFromDecimal(factor)]),
);

export const manualDay = civilDate('2019-04-22');

/** Easter 2019: Good Friday 19 April, Tiradentes on a Sunday. */
export const calendar = businessCalendar([
  { date: civilDate('2019-04-19'), name: 'Paixão de Cristo', source: 'Lei 9.093/1995, art. 2º' },
  { date: civilDate('2018-12-25'), name: 'Natal', source: 'Lei 662/1949' },
]);

export const desoRules: DebtRules = {
  lateCharges: profiles.deso.lateCharges,
  factors: new Map([['DESO', factors]]),
  calendar,
};

export const saegRules: DebtRules = { lateCharges: profiles.saeg.lateCharges, factors: new Map(), calendar };

/** The manual's six bills: reference, due date, amount, late charges on 22/04/2019. */
export const manualBills = [
  ['2018-07', '2018-08-03', '53.90', '7.26'],
  ['2018-08', '2018-09-03', '104.88', '12.77'],
  ['2018-09', '2018-10-04', '35.64', '3.92'],
  ['2018-10', '2018-11-05', '70.48', '6.42'],
  ['2018-11', '2018-12-06', '75.49', '6.33'],
  ['2018-12', '2019-01-04', '35.64', '2.56'],
] as const;

export function bill(overrides: Partial<BillRecord> = {}): BillRecord {
  return {
    ...anyBill({ id: '00000000-0000-7000-8000-000000000001' }),
    billedFines: zeroCents,
    formerOccupant: false,
    ...overrides,
  };
}

export function manualRecords() {
  return manualBills.map(([reference, dueOn, amount], index) =>
    bill({
      id: `00000000-0000-7000-8000-00000000000${index + 1}`,
      referenceMonth: yearMonth(reference),
      dueOn: civilDate(dueOn),
      amount: centsFromDecimal(amount),
    }),
  );
}
