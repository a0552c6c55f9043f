import { findDischargeOnBill } from '@/lib/annual-discharge/use-cases';
import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { printSecondCopy } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { billParams } from '../../schema';

export const GET = accountRoute({ params: billParams }, async ({ scope, params, trace }) => {
  const { id } = params;
  const discharge = await findDischargeOnBill(scope, id);
  const printed = await printSecondCopy(scope, { id, asOf: utilityToday(), trace, discharge });
  if (!printed.ok) return printed;
  const { bill, bytes } = printed.value;
  return ok(pdf(bytes, `conta-${bill.referenceMonth}.pdf`));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
