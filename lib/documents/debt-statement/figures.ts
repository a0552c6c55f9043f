import { formatAccountNumber, formatDate, formatMoney } from '@/lib/format';
import type { SharedField } from '../page/field';
import type { PanelFigures } from '../slip/payment-panel';
import type { DebtStatementDocument } from './model';

/** What the customer looks for first on a statement. */
export function panelFigures({ total, validUntil, issuedOn, sequence }: DebtStatementDocument): PanelFigures {
  return [
    { label: 'Valor a pagar', value: formatMoney(total), sizes: [27, 24, 21, 18] },
    { label: 'Não receber após', value: formatDate(validUntil), sizes: [20] },
    { label: 'Data de emissão', value: formatDate(issuedOn), sizes: [12.5] },
    { label: 'Nº sequencial', value: sequence, sizes: [12.5, 11, 10, 9] },
  ];
}

/** What identifies the payment for the collector. */
export function paymentFields(model: DebtStatementDocument): readonly SharedField[] {
  return [
    { label: 'Inscrição', value: model.inscription, share: 46 },
    { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 30 },
    { label: 'Nº sequencial', value: model.sequence, emphasis: 'strong', share: 32 },
    { label: 'Não receber após', value: formatDate(model.validUntil), emphasis: 'strong', share: 34 },
    { label: 'Valor a pagar', value: formatMoney(model.total), emphasis: 'strongest', share: 44 },
  ];
}
