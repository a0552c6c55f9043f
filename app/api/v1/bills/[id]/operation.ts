import { operation } from '@/lib/http/operation';
import { getSecondCopy } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { presentBill } from '../present';
import { billAnswer, billParams } from '../schema';

export const showBill = operation(
  {
    method: 'GET',
    path: '/bills/{id}',
    id: 'getSecondCopy',
    summary: 'An open bill with the digits that pay it.',
    auth: 'signed-in',
    params: billParams,
    answers: { 200: { description: 'The bill.', schema: billAnswer } },
    refusals: ['BILL_NOT_FOUND', 'BILL_NOT_OPEN', 'BILL_UNDER_REVIEW', 'AMOUNT_OUT_OF_RANGE'],
  },
  async ({ scope, params, answer }) => {
    const copy = await getSecondCopy(scope, params.id, utilityToday());
    return copy.ok ? answer(200, presentBill(copy.value)) : copy;
  },
);
