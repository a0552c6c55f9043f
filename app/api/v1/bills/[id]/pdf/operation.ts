import { findDischargeOnBill } from '@/lib/annual-discharge/use-cases';
import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { printSecondCopy } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { billParams } from '../../schema';

export const drawBill = operation(
  {
    method: 'GET',
    path: '/bills/{id}/pdf',
    id: 'getSecondCopyPdf',
    summary: 'The second copy of an open bill as a PDF to print and pay.',
    auth: 'signed-in',
    params: billParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: ['BILL_NOT_FOUND', 'BILL_NOT_OPEN', 'BILL_UNDER_REVIEW', 'AMOUNT_OUT_OF_RANGE'],
  },
  async ({ scope, params: { id }, trace, answer }) => {
    const discharge = await findDischargeOnBill(scope, id);
    const printed = await printSecondCopy(scope, { id, asOf: utilityToday(), trace, discharge });
    if (!printed.ok) return printed;
    const { bill, bytes } = printed.value;
    return answer(200, pdf(bytes, `conta-${bill.referenceMonth}.pdf`));
  },
);
