import type { InstallmentAgreement } from '@/lib/billing';
import { addMonths, type CivilDate } from '@/lib/kernel/civil-date';
import { type Cents, zeroCents } from '@/lib/kernel/money';
import type { InstallmentTerms } from './utility-terms';

/** An agreement made at the premises by somebody present there, as far as it counts against the next one. */
export type CountedAgreement = Pick<
  InstallmentAgreement,
  'agreedOn' | 'situation' | 'endedOn' | 'installments' | 'billedInstallments'
>;

/**
 * Which agreement the next one would be: 0 makes it the first, else it is the re-agreement of that number; `fee` is what a
 * re-agreement costs.
 */
export interface AgreementCount {
  readonly earlier: number;
  readonly fee: Cents;
  /** The day from which it may be asked again, when no more are allowed. */
  readonly exhaustedUntil: CivilDate | null;
}

/**
 * Whoever left an agreement unpaid may only re-agree, for the fee, whatever time has passed; one paid to the end ends the
 * count, so that the next is a first again. Re-agreements are limited within the months that run from the first agreement;
 * the next one after them opens such months anew. An agreement whose down payment never came does not count. Without a rule
 * every agreement is a first. Source: tarifa de serviços, Artigo 9º, caput e § 1º.
 */
export function countAgreements(
  agreements: readonly CountedAgreement[],
  rule: InstallmentTerms['reagreements'],
  asOf: CivilDate,
): AgreementCount {
  const unpaid = sinceLastPaidToTheEnd(agreements, asOf);
  if (!rule || unpaid.length === 0) return { earlier: 0, fee: zeroCents, exhaustedUntil: null };
  let [first, within]: [CivilDate | null, number] = [null, 0];
  for (const agreedOn of unpaid) {
    const isWithin: boolean = first !== null && agreedOn < addMonths(first, rule.withinMonths);
    first = isWithin ? first : agreedOn;
    within = isWithin ? within + 1 : 1;
  }
  const anew = first && addMonths(first, rule.withinMonths);
  if (!anew || asOf >= anew) return { earlier: 1, fee: rule.fee, exhaustedUntil: null };
  return { earlier: within, fee: rule.fee, exhaustedUntil: within > rule.atMost ? anew : null };
}

/** The days of the agreements that count, oldest first: those made since the last one that was paid to the end was. */
function sinceLastPaidToTheEnd(agreements: readonly CountedAgreement[], asOf: CivilDate): CivilDate[] {
  const counted = agreements
    .filter(({ situation, agreedOn }) => situation !== 'UNDONE' && agreedOn <= asOf)
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1));
  const paid = counted.findLastIndex(
    ({ situation, endedOn }) => situation === 'CONCLUDED' && endedOn !== null && endedOn <= asOf,
  );
  return counted.slice(paid + 1).map(({ agreedOn }) => agreedOn);
}

/** The agreement whose installments are still to be billed, if there is one. */
export function runningAgreement(agreements: readonly CountedAgreement[]): CountedAgreement | undefined {
  return agreements.find(
    ({ situation, installments, billedInstallments }) =>
      situation === 'NORMAL' && billedInstallments < installments,
  );
}
