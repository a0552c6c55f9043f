import { formatDate, formatMoney } from '@/lib/format';
import type { Sheet } from '../engine/sheet';
import { boxMm, mm } from '../engine/units';
import { drawFieldRow, type SharedField } from '../page/field';
import { drawFramedRows } from '../page/framed-rows';
import { holderRows } from '../page/holder-rows';
import { drawPanel } from '../page/panel';
import type { ReceiptDocument } from './model';

const amountBox = boxMm([12, 45, 186, 19]);
const firstRow = boxMm([12, 69, 186, 11]);

/** How much, when and for what; then from whom, through whom, and the number by which the payment is found. */
export function drawFacts(sheet: Sheet, model: ReceiptDocument): void {
  drawAmount(sheet, model);
  const payment: readonly SharedField[] = [
    { label: 'Arrecadador', value: model.collector, share: 108 },
    { label: 'Vencimento', value: formatDate(model.dueOn), share: 78 },
  ];
  const identifier = [{ label: 'Identificação do pagamento', value: model.paymentId, share: 1 }];
  drawFramedRows(sheet, [...holderRows(model), payment, identifier], firstRow);
}

function drawAmount(sheet: Sheet, { amount, paidOn, paidDocument }: ReceiptDocument): void {
  const { x, y, width } = amountBox;
  drawPanel(sheet, amountBox);
  const fields: readonly SharedField[] = [
    { label: 'Valor recebido', value: formatMoney(amount), emphasis: 'strongest', share: 60 },
    { label: 'Data do pagamento', value: formatDate(paidOn), emphasis: 'strong', share: 45 },
    { label: 'O que foi pago', value: paidDocument, emphasis: 'strong', share: 77 },
  ];
  drawFieldRow(sheet, fields, { x: x + mm(2), y: y + mm(2), width: width - mm(4), height: mm(15) });
}
