import type { AnnualDischarge, DischargeReason } from '@/lib/annual-discharge';
import type { DischargeYear } from '@/lib/annual-discharge/use-cases';
import type { DischargeAnswer, DischargeYearsAnswer } from './schema';

/** The years a customer may ask about as programs read them. */
export function presentYears(years: readonly DischargeYear[]): DischargeYearsAnswer {
  return {
    years: years.map(({ year, issued, assessment }) => ({
      year,
      standing: issued ? 'ISSUED' : assessment.granted ? 'AVAILABLE' : 'REFUSED',
      dischargeId: issued?.id ?? null,
      reasons: issued || assessment.granted ? [] : assessment.reasons.map(presentReason),
    })),
  };
}

function presentReason(reason: DischargeReason) {
  return 'bills' in reason ? { ...reason, bills: [...reason.bills] } : reason;
}

/** A declaration as programs read it. */
export function presentDischarge(discharge: AnnualDischarge): DischargeAnswer {
  const { id, sequence, baseYear, yearOfBill, issuedOn, total, openEarlierMonths, items } = discharge;
  return {
    id,
    sequence: Number(sequence),
    year: baseYear,
    yearOfBill,
    issuedOn,
    deliveredOn: discharge.delivery?.deliveredOn ?? null,
    totalCents: total,
    coversEarlierYears: openEarlierMonths.length === 0,
    openEarlierMonths: [...openEarlierMonths],
    verificationCode: discharge.verificationCode,
    pdfUrl: `/api/v1/annual-discharges/${id}/pdf`,
    items: items.map(({ amount, ...item }) => ({ ...item, amountCents: amount })),
  };
}
