import { formatAmount, formatMoney } from '@/lib/format';
import { subtractCents, zeroCents } from '@/lib/kernel/money';
import { decimalFromRatio, multiplyRatios, type Ratio, ratio } from '@/lib/kernel/ratio';
import type { DebtSummary, NegotiableDebt } from './negotiable-debt';
import type { CashPayment } from './offer';
import type { InstallmentPlan } from './plan';

/** What a month asks: '65,90', or '2 de 233,34 e 1 de 233,33' where the cents left over make the first ones larger. */
export function installmentsInWords({ installments }: InstallmentPlan): string {
  const [first, last] = [installments[0], installments.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A plan has at least one installment');
  if (first === last) return formatAmount(first);
  const larger = installments.filter((amount) => amount === first).length;
  return `${larger} de ${formatAmount(first)} e ${installments.length - larger} de ${formatAmount(last)}`;
}

/** The effective cost with two places, as a year and as a month. */
export function effectiveRateInWords({ effectiveRate: rate }: InstallmentPlan): {
  readonly yearly: string;
  readonly monthly: string;
} {
  if (!rate) return { yearly: 'não se calcula', monthly: 'não se calcula' };
  return { yearly: percentWithTwoPlaces(rate.yearly), monthly: percentWithTwoPlaces(rate.monthly) };
}

function percentWithTwoPlaces(rate: Ratio): string {
  const decimal = decimalFromRatio(multiplyRatios(rate, ratio(100, 1)), 2, 'half-up');
  return `${decimal.replace('.', ',')}\u00a0%`;
}

/** The debt by kind, as the manual names the kinds. */
export function debtLines(summary: DebtSummary) {
  return [
    { label: 'Contas', amount: summary.bills },
    { label: 'Guias de pagamento', amount: summary.slips },
    { label: 'Acréscimos por impontualidade', amount: summary.lateCharges },
    { label: 'Débitos a cobrar: serviços', amount: summary.services },
    { label: 'Débitos a cobrar: parcelamento', amount: summary.installments },
    { label: 'Créditos a realizar', amount: summary.credits },
    { label: 'Débito total atualizado', amount: summary.total, strong: true },
  ] as const;
}

/** Paying at once, as the manual names its lines. */
export function cashLines({ updated, taxes, discount, toPay }: CashPayment) {
  return [
    { label: 'Valor atualizado', amount: updated },
    { label: 'Valor dos impostos', amount: taxes },
    { label: 'Valor do desconto', amount: discount },
    { label: 'Valor do pagamento à vista', amount: toPay, strong: true },
  ] as const;
}

/** Slips, charges to come and credits, one line each; a credit is below zero. */
export function otherDebtLines({ slips, charges, credits }: NegotiableDebt) {
  return [
    ...slips.map(({ id, description, total }) => ({ id, label: `Guia: ${description}`, amount: total })),
    ...charges.map(({ id, description, remaining }) => {
      return { id, label: `Débito a cobrar: ${description}`, amount: remaining };
    }),
    ...credits.map(({ id, description, remaining }) => {
      return { id, label: `Crédito: ${description}`, amount: subtractCents(zeroCents, remaining) };
    }),
  ];
}

/** The manual's observation, in plain words: on the screen and on paper. */
export const notAnAgreement =
  'Esta simulação não vale como contrato de parcelamento. A entrada do acordo pode ser igual à daqui ou diferente, conforme a resolução da empresa na data do acordo.';

/** What was left out because it is as good as paid, where something was. */
export function inProcessSentence({ inProcess }: Pick<NegotiableDebt, 'inProcess'>): string | null {
  return inProcess > 0
    ? `Ficaram de fora ${formatMoney(inProcess)} de contas e guias com pagamento em processamento: não pague de novo.`
    : null;
}

/** What a re-agreement costs, where it costs something. */
export function feeSentence(plans: readonly InstallmentPlan[]): string | null {
  const fee = plans[0]?.fee ?? 0;
  return plans[0] && fee > 0
    ? `Como há um parcelamento que não foi pago até o fim, este seria um reparcelamento: a taxa de ${formatMoney(plans[0].fee)} é paga junto com a entrada e está no total.`
    : null;
}
