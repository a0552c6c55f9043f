import type { ConnectionSituation } from '@/lib/accounts';
import type { DebtList } from '@/lib/debts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, findRuleAt, type RuleNotCovered } from '@/lib/kernel/dated-rule';
import { type Cents, multiplyCents } from '@/lib/kernel/money';
import { ok, type Result } from '@/lib/kernel/result';
import { yearMonthOf } from '@/lib/kernel/year-month';
import { type AgreementCount, type CountedAgreement, countAgreements, runningAgreement } from './agreement';
import { minimumWage } from './minimum-wage';
import { type NegotiableDebt, negotiableDebt } from './negotiable-debt';
import type { InstallmentTerms } from './utility-terms';

/** Why a debt cannot be split now. */
export type InstallmentObstacle =
  | { readonly code: 'AGREEMENT_RUNNING'; readonly agreedOn: CivilDate; readonly installmentsLeft: number }
  | { readonly code: 'AGREED_THIS_MONTH'; readonly agreedOn: CivilDate }
  | { readonly code: 'NOTHING_TO_SPLIT' }
  | { readonly code: 'DEBT_BELOW_MINIMUM'; readonly totalCents: Cents; readonly minimumCents: Cents }
  | { readonly code: 'REAGREEMENTS_EXHAUSTED'; readonly atMost: number; readonly againOn: CivilDate }
  | { readonly code: 'DEBTOR_NOT_OWNER_OR_USER' };

export interface InstallmentFacts {
  readonly list: DebtList;
  readonly agreements: readonly CountedAgreement[];
  readonly waterSituation: ConnectionSituation;
  readonly terms: DatedEntry<InstallmentTerms>;
}

/** What may be split on a day and by which terms; with any obstacle it may not. */
export interface InstallmentConditions {
  readonly asOf: CivilDate;
  readonly terms: DatedEntry<InstallmentTerms>;
  readonly debt: NegotiableDebt;
  readonly minimumDebt: DatedEntry<Cents> | null;
  readonly count: AgreementCount;
  readonly asksReconnection: boolean;
  readonly obstacles: readonly InstallmentObstacle[];
}

/**
 * A debt may be split unless an agreement is still running, one was made in the same month, nothing is owed, too little is
 * owed, or it was re-agreed too often: all that stands in the way is told at once, in this order.
 * Source: GSAN, UC1191 (preconditions of the portal); tarifa de serviços, Artigo 9º.
 */
export function installmentConditions(
  facts: InstallmentFacts,
): Result<InstallmentConditions, RuleNotCovered> {
  const { list, terms, agreements, waterSituation } = facts;
  const minimum = minimumDebtOf(terms.value, list.asOf);
  if (!minimum.ok) return minimum;
  const conditions = {
    asOf: list.asOf,
    terms,
    debt: negotiableDebt(list),
    minimumDebt: minimum.value,
    count: countAgreements(agreements, terms.value.reagreements, list.asOf),
    asksReconnection: asksReconnection(waterSituation),
  };
  const obstacles = [...agreementObstacles(agreements, list.asOf), ...debtObstacles(conditions)];
  return ok({ ...conditions, obstacles: [...obstacles, ...countObstacles(conditions)] });
}

/** Whether to reconnect the water is asked only where it is cut or suppressed. */
function asksReconnection(water: ConnectionSituation): boolean {
  return ['CUT', 'SUPPRESSED', 'PARTLY_SUPPRESSED', 'PARTLY_SUPPRESSED_ON_REQUEST'].includes(water);
}

/** The least debt that may be split: a part of the minimum wage of the day, rounded up to the cent. */
function minimumDebtOf(
  { minimumDebt }: InstallmentTerms,
  asOf: CivilDate,
): Result<DatedEntry<Cents> | null, RuleNotCovered> {
  if (!minimumDebt) return ok(null);
  const wage = findRuleAt(minimumWage, asOf);
  if (!wage.ok) return wage;
  return ok({ ...wage.value, value: multiplyCents(wage.value.value, minimumDebt, 'up') });
}

function agreementObstacles(agreements: readonly CountedAgreement[], asOf: CivilDate): InstallmentObstacle[] {
  const running = runningAgreement(agreements);
  const month = yearMonthOf(asOf);
  const recent = agreements.find(
    ({ situation, agreedOn }) => situation === 'NORMAL' && yearMonthOf(agreedOn) === month,
  );
  return [
    ...(running
      ? [
          {
            code: 'AGREEMENT_RUNNING',
            agreedOn: running.agreedOn,
            installmentsLeft: running.installments - running.billedInstallments,
          } as const,
        ]
      : []),
    ...(recent ? [{ code: 'AGREED_THIS_MONTH', agreedOn: recent.agreedOn } as const] : []),
  ];
}

function debtObstacles({
  debt,
  minimumDebt,
}: Pick<InstallmentConditions, 'debt' | 'minimumDebt'>): InstallmentObstacle[] {
  const { total } = debt.summary;
  if (total <= 0) return [{ code: 'NOTHING_TO_SPLIT' }];
  if (!minimumDebt || total >= minimumDebt.value) return [];
  return [{ code: 'DEBT_BELOW_MINIMUM', totalCents: total, minimumCents: minimumDebt.value }];
}

function countObstacles({
  count,
  terms,
}: Pick<InstallmentConditions, 'count' | 'terms'>): InstallmentObstacle[] {
  if (!count.exhaustedUntil) return [];
  const atMost = terms.value.reagreements?.atMost ?? 0;
  return [{ code: 'REAGREEMENTS_EXHAUSTED', atMost, againOn: count.exhaustedUntil }];
}
