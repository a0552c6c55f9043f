import type { ChargeToCome, Credit } from '@/lib/billing';
import type { DebtBill, DebtList, DebtSlip } from '@/lib/debts';
import { addCents, type Cents, subtractCents, sumCents } from '@/lib/kernel/money';

/** The debt by kind, in cents: total = bills + slips + lateCharges + services + installments - credits. */
export interface DebtSummary {
  readonly bills: Cents;
  readonly slips: Cents;
  readonly lateCharges: Cents;
  readonly services: Cents;
  readonly installments: Cents;
  readonly credits: Cents;
  readonly total: Cents;
}

/** What can be split: the present occupant's open debts. */
export interface NegotiableDebt {
  readonly bills: readonly DebtBill[];
  readonly slips: readonly DebtSlip[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
  readonly inProcess: Cents;
  readonly summary: DebtSummary;
}

/**
 * All open debts of the present occupant are split together, less their credits. Bills under review and a former
 * occupant's debts stay out, and so does what a receipt in process pays: `inProcess` says how much that is.
 * Source: GSAN, obterOpcoesDeParcelamento (UC0214), step 1.
 */
export function negotiableDebt(list: DebtList): NegotiableDebt {
  const debt = {
    bills: list.bills.filter((bill) => bill.asked),
    slips: list.slips.filter((slip) => slip.asked),
    charges: list.charges.filter((charge) => !charge.inProcess),
    credits: list.credits.filter((credit) => !credit.spent),
  };
  return { ...debt, inProcess: list.totals.inProcess, summary: summarize(debt) };
}

function summarize({
  bills,
  slips,
  charges,
  credits,
}: Omit<NegotiableDebt, 'summary' | 'inProcess'>): DebtSummary {
  const ofKind = (kind: ChargeToCome['kind']) =>
    sumCents(charges.filter((charge) => charge.kind === kind).map((charge) => charge.remaining));
  const parts = {
    bills: sumCents(bills.map((bill) => bill.amount)),
    slips: sumCents(slips.map((slip) => slip.amount)),
    lateCharges: sumCents([...bills, ...slips].map((debt) => debt.charges.total)),
    services: ofKind('SERVICE'),
    installments: ofKind('INSTALLMENT'),
  };
  const given = sumCents(credits.map((credit) => credit.remaining));
  const owed = Object.values(parts).reduce(addCents);
  return { ...parts, credits: given, total: subtractCents(owed, given) };
}
