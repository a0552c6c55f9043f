import type { TaxId } from '@/lib/accounts';
import { taxIdKind } from '@/lib/accounts';
import type { PixText } from '@/lib/collection';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type Cents, decimalFromCents } from '@/lib/kernel/money';
import { decimalFromRatio, multiplyRatios, type Ratio, ratio } from '@/lib/kernel/ratio';
import { err, ok, type Result } from '@/lib/kernel/result';

/**
 * A charge with a due date, to be placed with the payment provider. `payableDaysAfterDue`: calendar days after the due date
 * on which it may still be paid. `fine` once and `monthlyInterest` by calendar day, both of the amount.
 * @term dynamic charge — cobrança Pix com vencimento (cobv)
 */
export interface DueCharge {
  readonly txid: string;
  readonly createdOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly payableDaysAfterDue: number;
  readonly amount: Cents;
  readonly fine: Ratio;
  readonly monthlyInterest: Ratio;
  readonly debtor: { readonly name: string; readonly taxId: TaxId };
  /** What the payer reads before paying, at most 140 characters. */
  readonly message: string;
}

/** A charge as the provider keeps it. */
export interface PlacedCharge {
  readonly txid: string;
  readonly status: 'ATIVA' | 'CONCLUIDA' | 'REMOVIDA_PELO_USUARIO_RECEBEDOR' | 'REMOVIDA_PELO_PSP';
  readonly amount: Cents;
  readonly pixText: PixText;
}

export type ChargeRefusal =
  | { readonly code: 'PIX_CHARGE_TXID_MALFORMED' }
  | { readonly code: 'PIX_CHARGE_DUE_BEFORE_CREATION' }
  | { readonly code: 'PIX_CHARGE_VALIDITY_NEGATIVE' }
  | { readonly code: 'PIX_CHARGE_AMOUNT_OUT_OF_RANGE'; readonly amount: Cents };

/** The body of `PUT /cobv/{txid}`, in the provider's own words. */
export interface CobvBody {
  readonly calendario: { readonly dataDeVencimento: string; readonly validadeAposVencimento: number };
  readonly devedor: { readonly nome: string } & ({ readonly cpf: string } | { readonly cnpj: string });
  readonly valor: {
    readonly original: string;
    readonly multa?: { readonly modalidade: 2; readonly valorPerc: string };
    readonly juros?: { readonly modalidade: 3; readonly valorPerc: string };
  };
  readonly chave: string;
  readonly solicitacaoPagador: string;
}

const largestAmount = 999_999_999_999;
const percentOfMonth = 3;
const percentOnce = 2;

/** The identifier of a document's charge: its prefix and number, filled with zeros to the 26 characters a charge needs. */
export function chargeTxid(prefix: string, number: string): string {
  return `${prefix}${number.padStart(26 - prefix.length, '0')}`;
}

/**
 * A charge in the words of the public Pix API: fine of modality 2 (percent), interest of modality 3 (percent a month, in
 * calendar days). Source: Banco Central do Brasil, API Pix, cobv; Lei 8.078/1990, art. 52, § 1º.
 */
export function cobvBody(charge: DueCharge, key: string): Result<CobvBody, ChargeRefusal> {
  const { txid, createdOn, dueOn, payableDaysAfterDue, amount, message } = charge;
  if (!/^[a-zA-Z0-9]{26,35}$/.test(txid)) return err({ code: 'PIX_CHARGE_TXID_MALFORMED' });
  if (dueOn < createdOn) return err({ code: 'PIX_CHARGE_DUE_BEFORE_CREATION' });
  if (!Number.isInteger(payableDaysAfterDue) || payableDaysAfterDue < 0) {
    return err({ code: 'PIX_CHARGE_VALIDITY_NEGATIVE' });
  }
  if (amount < 1 || amount > largestAmount) return err({ code: 'PIX_CHARGE_AMOUNT_OUT_OF_RANGE', amount });
  return ok({
    calendario: { dataDeVencimento: dueOn, validadeAposVencimento: payableDaysAfterDue },
    devedor: debtorOf(charge),
    valor: amountsOf(charge),
    chave: key,
    solicitacaoPagador: message.slice(0, 140),
  });
}

function debtorOf({ debtor: { name, taxId } }: DueCharge): CobvBody['devedor'] {
  const nome = name.slice(0, 200);
  return taxIdKind(taxId) === 'CPF' ? { nome, cpf: taxId } : { nome, cnpj: taxId };
}

function amountsOf({ amount, fine, monthlyInterest }: DueCharge): CobvBody['valor'] {
  const [fineText, interestText] = [inPercent(fine), inPercent(monthlyInterest)];
  return {
    original: decimalFromCents(amount),
    ...(fineText !== '0.00' && { multa: { modalidade: percentOnce, valorPerc: fineText } }),
    ...(interestText !== '0.00' && { juros: { modalidade: percentOfMonth, valorPerc: interestText } }),
  };
}

function inPercent(rate: Ratio): string {
  return decimalFromRatio(multiplyRatios(rate, ratio(100, 1)), 2, 'half-up');
}
