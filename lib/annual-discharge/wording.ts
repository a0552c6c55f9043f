import { formatMoney, formatMonth } from '@/lib/format';
import { yearMonth } from '@/lib/kernel/year-month';
import type { DischargeDelivery, DischargeDraft, DischargeItem, DischargeSituation } from './discharge';

const situations = {
  PAID: 'PAGA',
  PAID_IN_INSTALLMENTS: 'PAGA EM PARCELAMENTO',
  CANCELLED: 'CANCELADA',
  IN_COURT: 'EM DISCUSSÃO JUDICIAL',
  PRESCRIBED: 'PRESCRITA',
} as const satisfies Record<DischargeSituation, string>;

/** The situation of a bill as the declaration prints it. */
export function situationWord(situation: DischargeSituation): string {
  return situations[situation];
}

/** What a declaration proves: the receipts of its year, and of earlier years where those are clear (art. 4º). */
export function dischargeStatement({ baseYear, openEarlierMonths }: DischargeDraft): string {
  const earlier = openEarlierMonths.length === 0 ? ' e dos anos anteriores' : '';
  return `Esta declaração substitui, para a comprovação do cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais dos débitos do ano de ${baseYear}${earlier} (Lei 12.007/2009, art. 4º).`;
}

/** Why earlier years are not covered; null when they are. */
export function earlierYearsSentence({ openEarlierMonths }: DischargeDraft): string | null {
  if (openEarlierMonths.length === 0) return null;
  const months = openEarlierMonths.map(formatMonth).join(', ');
  return `Ela não vale para os anos anteriores, que têm contas não quitadas: ${months}.`;
}

const leftOutReasons = {
  IN_COURT: 'em discussão na Justiça, art. 2º, § 3º',
  PRESCRIBED: 'prescrita',
} as const;

/** What the declaration leaves out, by name and amount; null when it is nothing. */
export function leftOutSentence(items: readonly DischargeItem[]): string | null {
  const names = items.flatMap(({ situation, referenceMonth, amount }) =>
    situation === 'IN_COURT' || situation === 'PRESCRIBED'
      ? `${formatMonth(referenceMonth)}, ${formatMoney(amount)} (${leftOutReasons[situation]})`
      : [],
  );
  if (names.length === 0) return null;
  return `Esta declaração não abrange, e o total não inclui: ${names.join('; ')}.`;
}

/** That a declaration leaves something out, in the room a bill has; the whole document names it. Null when it is nothing. */
export function exceptionsOnBill({ items, openEarlierMonths }: DischargeDraft): string | null {
  const left = [
    openEarlierMonths.length > 0 ? 'os anos anteriores' : [],
    items.some(({ situation }) => situation === 'IN_COURT') ? 'contas em discussão na Justiça' : [],
    items.some(({ situation }) => situation === 'PRESCRIBED') ? 'contas prescritas' : [],
  ].flat();
  if (left.length === 0) return null;
  return `Não abrange ${left.join(', nem ')}.`;
}

/** Which bills are of the year, as the law wants it told. */
export function criterionSentence({
  baseYear,
  yearOfBill,
}: Pick<DischargeDraft, 'baseYear' | 'yearOfBill'>): string {
  return yearOfBill === 'REFERENCE_MONTH'
    ? `Critério: contas com mês de referência de ${formatMonth(yearMonth(`${baseYear}-01`))} a ${formatMonth(yearMonth(`${baseYear}-12`))}.`
    : `Critério: contas com vencimento de 01/01/${baseYear} a 31/12/${baseYear}.`;
}

/** How a declaration came to its consumer. Source: Lei 12.007/2009, art. 3º. */
export function deliverySentence({ channel, month }: Pick<DischargeDelivery, 'channel' | 'month'>): string {
  return channel === 'BILL'
    ? `Ela veio com a conta que vence em ${formatMonth(month)}, sem pedido, como manda a Lei 12.007/2009, art. 3º.`
    : `Ela está nesta página, sem pedido, como manda a Lei 12.007/2009, art. 3º. A conta que vencer em ${formatMonth(month)}, se houver, também a traz.`;
}

/** Who is entitled, in the law's own words. */
export const entitlement =
  '§ 1º do art. 2º: Somente terão direito à declaração de quitação anual de débitos os consumidores que quitarem todos os débitos relativos ao ano em referência.';
