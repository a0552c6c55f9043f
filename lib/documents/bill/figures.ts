import { formatAccountNumber, formatDate, formatMoney, formatMonth } from '@/lib/format';
import type { SharedField } from '../page/field';
import type { PanelFigures } from '../slip/payment-panel';
import type { BillDocument } from './model';

/** What the customer looks for first on a bill. */
export function panelFigures({ amount, dueOn, referenceMonth, issuedOn }: BillDocument): PanelFigures {
  return [
    { label: 'Valor da conta', value: formatMoney(amount), sizes: [27, 24, 21] },
    { label: 'Vencimento', value: formatDate(dueOn), sizes: [20, 17, 14] },
    { label: 'Mês/ano', value: formatMonth(referenceMonth), sizes: [16, 13, 10] },
    { label: 'Emissão da conta', value: formatDate(issuedOn), sizes: [12.5, 9.5, 6.5] },
  ];
}

/** What identifies the payment for the collector. */
export function paymentFields(model: BillDocument): readonly SharedField[] {
  return [
    { label: 'Inscrição', value: model.inscription, share: 46 },
    { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 34 },
    { label: 'Mês/ano', value: formatMonth(model.referenceMonth), emphasis: 'strong', share: 28 },
    { label: 'Vencimento', value: formatDate(model.dueOn), emphasis: 'strong', share: 34 },
    { label: 'Valor da conta', value: formatMoney(model.amount), emphasis: 'strongest', share: 44 },
  ];
}
