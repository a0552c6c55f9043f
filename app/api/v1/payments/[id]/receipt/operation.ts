import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { paymentReceipt } from '@/lib/payments/use-cases';
import { paymentParams } from '../../schema';

export const drawReceipt = operation(
  {
    method: 'GET',
    path: '/payments/{id}/receipt',
    id: 'getPaymentReceipt',
    summary: 'The receipt of a payment that settled something, as a PDF.',
    auth: 'signed-in',
    params: paymentParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: ['PAYMENT_NOT_FOUND', 'RECEIPT_NOT_AVAILABLE'],
  },
  async ({ scope, params, answer }) => {
    const receipt = await paymentReceipt(scope, params.id);
    return receipt.ok ? answer(200, pdf(receipt.value, `recibo-${params.id}.pdf`)) : receipt;
  },
);
