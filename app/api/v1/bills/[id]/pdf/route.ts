import { pdf } from '@/lib/http/pdf';
import { accountRoute } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { printSecondCopy } from '@/lib/second-copy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { billParams } from '../../schema';

export const GET = accountRoute({ params: billParams }, async ({ scope, params, trace }) => {
  const printed = await printSecondCopy(scope, { id: params.id, asOf: utilityToday(), trace });
  if (!printed.ok) return printed;
  const { bill, bytes } = printed.value;
  return ok(pdf(bytes, `conta-${bill.referenceMonth}.pdf`));
});
