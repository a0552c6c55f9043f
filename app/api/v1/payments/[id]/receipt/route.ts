import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { paymentReceipt } from '@/lib/payments/use-cases';
import { paymentParams } from '../../schema';

export const GET = accountRoute({ params: paymentParams }, async ({ scope, params }) => {
  const receipt = await paymentReceipt(scope, params.id);
  return receipt.ok ? ok(pdf(receipt.value, `recibo-${params.id}.pdf`)) : receipt;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
