import type { InstallmentAgreement } from '@/lib/billing';
import { addMonths, type CivilDate } from '@/lib/kernel/civil-date';
import { type Cents, zeroCents } from '@/lib/kernel/money';
import type { InstallmentTerms } from './utility-terms';

/** An agreement made at the premises, as far as it counts against the next one. */
export type CountedAgreement = Pick<
  InstallmentAgreement,
  'agreedOn' | 'situation' | 'installments' | 'billedInstallments'
>;

/** Which agreement the next one would be: 0 earlier ones makes it the first; `fee` is what a re-agreement costs. */
export interface AgreementCount {
  readonly earlier: number;
  readonly fee: Cents;
  /** The day from which it may be asked again, when no more are allowed. */
  readonly exhaustedUntil: CivilDate | null;
}

/**
 * A debt is agreed on once and re-agreed so many times within the months that run from the first agreement; the next one
 * after them is a first again. An undone agreement does not count. Without a rule every agreement is a first.
 * Source: tarifa de serviços, Artigo 9º; GSAN, contador de reparcelamentos.
 */
export function countAgreements(
  agreements: readonly CountedAgreement[],
  rule: InstallmentTerms['reagreements'],
  asOf: CivilDate,
): AgreementCount {
  const none: AgreementCount = { earlier: 0, fee: zeroCents, exhaustedUntil: null };
  if (!rule) return none;
  let [first, earlier]: [CivilDate | null, number] = [null, 0];
  for (const agreedOn of daysOfThoseThatCount(agreements, asOf)) {
    const isWithin: boolean = first !== null && agreedOn < addMonths(first, rule.withinMonths);
    first = isWithin ? first : agreedOn;
    earlier = isWithin ? earlier + 1 : 1;
  }
  if (first === null) return none;
  const anew = addMonths(first, rule.withinMonths);
  if (asOf >= anew) return none;
  return { earlier, fee: rule.fee, exhaustedUntil: earlier > rule.atMost ? anew : null };
}

function daysOfThoseThatCount(agreements: readonly CountedAgreement[], asOf: CivilDate): CivilDate[] {
  return agreements
    .filter(({ situation, agreedOn }) => situation !== 'UNDONE' && agreedOn <= asOf)
    .map(({ agreedOn }) => agreedOn)
    .toSorted();
}

/** The agreement whose installments are still to be billed, if there is one. */
export function runningAgreement(agreements: readonly CountedAgreement[]): CountedAgreement | undefined {
  return agreements.find(
    ({ situation, installments, billedInstallments }) =>
      situation === 'NORMAL' && billedInstallments < installments,
  );
}
