import { formatDate, formatMoney } from '@/lib/format';
import type { DebtReceipt } from './in-process';

/** What a customer is told of money that came in for a debt: not to pay again, or that it is not all of it. */
export function receivedSentence({ amount, receivedOn }: DebtReceipt, inProcess: boolean): string {
  const came = `Recebemos ${formatMoney(amount)} em ${formatDate(receivedOn)}`;
  return inProcess
    ? `${came}. O pagamento está em processamento: não pague de novo.`
    : `${came}, menos do que é devido. Um atendente vai conferir.`;
}
