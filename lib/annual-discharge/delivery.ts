import { standing } from '@/lib/billing';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { addMonthsTo, type YearMonth, yearMonth, yearMonthOf } from '@/lib/kernel/year-month';
import { assessYear, type YearQuestion, yearsToOffer } from './assess-year';
import type {
  DeliveryChannel,
  DeliveryTrigger,
  DischargeBill,
  DischargeDraft,
  DischargeRecord,
  DischargeRecords,
} from './discharge';

/** When a declaration is due for delivery, inclusive, and the month whose bills it goes with. */
interface DeliveryTerm {
  readonly trigger: DeliveryTrigger;
  readonly from: CivilDate;
  readonly month: YearMonth;
}

/** A declaration to deliver on the day asked about. */
export interface DueDelivery {
  readonly draft: DischargeDraft;
  readonly trigger: DeliveryTrigger;
  readonly month: YearMonth;
  readonly channel: DeliveryChannel;
}

type Issued = Pick<DischargeRecord, 'baseYear' | 'openEarlierMonths' | 'delivery'>;

interface DeliveryQuestion extends Omit<YearQuestion, 'year'> {
  /** The declarations the consumer has, delivered or not. */
  readonly issued: readonly Issued[];
}

/**
 * A declaration goes with the bill due in May of the next year, or, where the year was settled later, with the bill due
 * in the month after that. It is due from the day such a bill is issued, at the latest from the first day of its month,
 * and never before the year is settled. Source: Lei 12.007/2009, art. 3º.
 */
function deliveryTerm(draft: DischargeDraft, bills: readonly DischargeBill[]): DeliveryTerm {
  const may = yearMonth(`${draft.baseYear + 1}-05`);
  const cleared = clearedOn(draft);
  const after = addMonthsTo(yearMonthOf(cleared), 1);
  const month = after > may ? after : may;
  const first = civilDate(`${month}-01`);
  const [sent = first] = bills
    .filter((bill) => bill.customerId === draft.consumerId && isSentIn(month, bill))
    .map((bill) => bill.issuedOn)
    .toSorted();
  const from = sent < first ? sent : first;
  return {
    trigger: month === may ? 'MAY' : 'SETTLEMENT',
    from: from < cleared ? cleared : from,
    month,
  };
}

/**
 * The declarations of one consumer to deliver on a day, newest first. None is delivered twice, nor one whose year a newer
 * one covers. One that is late goes with the bills of the month to come: those of this month were sent. A bill has room for
 * one: the newest.
 * Source: Lei 12.007/2009, arts. 3º and 4º.
 */
export function dueDeliveries(
  records: DischargeRecords,
  { asOf, rule, issued }: DeliveryQuestion,
): readonly DueDelivery[] {
  const due: DueDelivery[] = [];
  const reached: Issued[] = issued.filter(({ delivery }) => delivery !== null);
  for (const year of yearsToOffer(records, { asOf, rule })) {
    if (reached.some((newer) => covers(newer, year))) continue;
    const assessment = assessYear(records, { year, asOf, rule });
    if (!assessment.granted) continue;
    const { draft } = assessment;
    const term = deliveryTerm(draft, records.bills);
    if (asOf < term.from) continue;
    const month = term.month < yearMonthOf(asOf) ? addMonthsTo(yearMonthOf(asOf), 1) : term.month;
    const taken = due.some((newer) => newer.month === month);
    const sent = records.bills.some((bill) => isSentIn(month, bill) && bill.issuedOn <= asOf);
    due.push({ draft, trigger: term.trigger, month, channel: sent && !taken ? 'BILL' : 'PORTAL' });
    const existing = issued.find(({ baseYear }) => baseYear === year);
    reached.push(existing ?? { ...draft, delivery: null });
  }
  return due;
}

/** The day from which nothing of the year was owed: its last payment, cancellation, prescription or dispute in court. */
function clearedOn({ baseYear, items }: DischargeDraft): CivilDate {
  return items
    .flatMap(({ situationOn }) => situationOn ?? [])
    .reduce((last, day) => (day > last ? day : last), civilDate(`${baseYear}-01-01`));
}

function isSentIn(month: YearMonth, bill: DischargeBill): boolean {
  return yearMonthOf(bill.dueOn) === month && !standing(bill).isVoid;
}

/** Whether a declaration reaches a year: its own, and the earlier ones where it leaves nothing of them open. */
export function covers(
  {
    baseYear,
    openEarlierMonths,
  }: { readonly baseYear: number; readonly openEarlierMonths: readonly string[] },
  year: number,
): boolean {
  return baseYear === year || (baseYear > year && openEarlierMonths.length === 0);
}
