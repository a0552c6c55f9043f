import type { Cents } from '@/lib/kernel/money';
import type { Ratio } from '@/lib/kernel/ratio';
import type { Authority } from '@/lib/staff';

/**
 * How a debt may be split.
 * `downPayment` is the least part of the debt paid at once; where `downPaymentIsFirst`, it is the first of the installments
 * that are counted. `cashDiscount` is the part of the late charges waived to who pays all at once.
 * `minimumDebt` is the least debt, as a part of the minimum wage. `authorities` go by the count, ascending; empty where the
 * sources name nobody. `reagreements`: after the first agreement `atMost` more `withinMonths` of it, each for `fee`.
 * @term installment agreement — parcelamento
 */
export interface InstallmentTerms {
  readonly downPayment: Ratio;
  readonly downPaymentIsFirst: boolean;
  readonly monthlyInterest: Ratio;
  readonly maxInstallments: number;
  readonly cashDiscount: Ratio;
  readonly minimumDebt: Ratio | null;
  readonly authorities: readonly { readonly upTo: number; readonly authority: Authority }[];
  readonly exceptionsBy: Authority | null;
  readonly reagreements: {
    readonly atMost: number;
    readonly withinMonths: number;
    readonly fee: Cents;
  } | null;
}
