import { annualDischargePdf, getAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { dischargeParams } from '../../schema';

export const GET = accountRoute({ params: dischargeParams }, async ({ scope, params, trace }) => {
  const discharge = await getAnnualDischarge(scope, params.id);
  if (!discharge.ok) return discharge;
  const { baseYear, sequence } = discharge.value;
  const bytes = await annualDischargePdf(scope, discharge.value, trace);
  return ok(pdf(bytes, `quitacao-${baseYear}-${sequence}.pdf`));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
