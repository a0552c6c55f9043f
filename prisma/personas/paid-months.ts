import { type BillSeed, water } from './persona';

/** Months of one year, paid one after the other; `key` is the persona's part of its ids. */
export interface PaidMonths {
  readonly premisesId: string;
  readonly customerId: string;
  readonly key: string;
  readonly year: number;
  readonly months: readonly number[];
  readonly dueDay: (month: number) => number;
}

/** The bills of those months: issued on the 26th, due in the month after, paid on the day, each of another amount. */
export function paidMonths({ premisesId, customerId, key, year, months, dueDay }: PaidMonths): BillSeed[] {
  return months.map((month) => {
    const referenceMonth = `${year}-${two(month)}`;
    const next = month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
    const dueOn = `${next}-${two(dueDay(month))}`;
    const id = (kind: string) => `01900000-${key}-${kind}-8000-000000${year}${two(month)}`;
    return {
      id: id('7004'),
      premisesId,
      customerId,
      referenceMonth,
      issuedOn: `${referenceMonth}-26`,
      dueOn,
      lines: water(6_100 + ((month * 37) % 90) * 10),
      payment: { id: id('7005'), paidOn: dueOn, collectorId: 104 },
    };
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
