import { type Cents, decimalFromCents } from '@/lib/kernel/money';
import { decimalFromRatio, type Ratio } from '@/lib/kernel/ratio';

const amountFormat = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const moneyFormat = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' });
const percentFormat = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 4 });

/** 'R$ 1.234,56', the sign before it, with a non-breaking space after R$. */
export function formatMoney(amount: Cents): string {
  return moneyFormat.format(numeric(decimalFromCents(amount)));
}

/** '1.234,56', for a place that already says R$. */
export function formatAmount(amount: Cents): string {
  return amountFormat.format(numeric(decimalFromCents(amount)));
}

/** '1,63 %' with a non-breaking space; up to four decimal places, half up, without trailing zeros. */
export function formatPercent(ratio: Ratio): string {
  return `${percentFormat.format(numeric(decimalFromRatio(ratio, 6, 'half-up'), 2))}\u00a0%`;
}

/**
 * Intl takes a decimal text as it stands, digit by digit: no binary fraction comes between. `E2` times a
 * hundred.
 */
function numeric(decimal: string, exponent = 0): `${number}` {
  return `${decimal}E${exponent}` as `${number}`;
}
