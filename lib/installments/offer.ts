import { type Cents, multiplyCents, subtractCents, zeroCents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { InstallmentConditions, InstallmentObstacle } from './conditions';
import { type InstallmentPlan, lawfulPlans } from './plan';

/** What paying all at once costs, in cents: toPay = updated - taxes - discount. */
export interface CashPayment {
  readonly updated: Cents;
  readonly taxes: Cents;
  readonly discount: Cents;
  readonly toPay: Cents;
}

/** All ways to pay a debt on a day. It is no agreement. */
export interface InstallmentOffer extends InstallmentConditions {
  readonly cash: CashPayment;
  readonly minimumDownPayment: Cents;
  readonly downPayment: Cents;
  readonly plans: readonly InstallmentPlan[];
}

export type OfferRefusal =
  | { readonly code: 'INSTALLMENTS_REFUSED'; readonly obstacles: readonly InstallmentObstacle[] }
  | { readonly code: 'DOWN_PAYMENT_BELOW_MINIMUM'; readonly minimumCents: Cents }
  | { readonly code: 'DOWN_PAYMENT_REACHES_DEBT'; readonly debtCents: Cents };

/**
 * The down payment is the least the terms ask (half up to the cent) or what was typed, if that is no less; it must leave
 * something to split. Everything else follows from it. Source: GSAN, UC0214 (entrada mínima).
 */
export function offerInstallments(
  conditions: InstallmentConditions,
  typed: Cents | null,
): Result<InstallmentOffer, OfferRefusal> {
  const { debt, terms, count, obstacles } = conditions;
  if (obstacles.length > 0) return err({ code: 'INSTALLMENTS_REFUSED', obstacles });
  const { total } = debt.summary;
  const minimum = multiplyCents(total, terms.value.downPayment, 'half-up');
  const downPayment = typed ?? minimum;
  if (downPayment < minimum) return err({ code: 'DOWN_PAYMENT_BELOW_MINIMUM', minimumCents: minimum });
  if (downPayment >= total) return err({ code: 'DOWN_PAYMENT_REACHES_DEBT', debtCents: total });
  const plans = lawfulPlans({ debt: total, downPayment, fee: count.fee, terms: terms.value });
  return ok({
    ...conditions,
    cash: cashPayment(conditions),
    minimumDownPayment: minimum,
    downPayment,
    plans,
  });
}

/** Late charges below zero (a falling index) are nothing to waive. No tax is withheld from a customer of the portal. */
function cashPayment({ debt, terms }: InstallmentConditions): CashPayment {
  const { total, lateCharges } = debt.summary;
  const discount = multiplyCents(
    lateCharges > 0 ? lateCharges : zeroCents,
    terms.value.cashDiscount,
    'half-down',
  );
  return { updated: total, taxes: zeroCents, discount, toPay: subtractCents(total, discount) };
}
