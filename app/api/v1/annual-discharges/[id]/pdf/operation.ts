import { annualDischargePdf, getAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { dischargeParams } from '../../schema';

export const drawDischarge = operation(
  {
    method: 'GET',
    path: '/annual-discharges/{id}/pdf',
    id: 'getAnnualDischargePdf',
    summary: 'The declaration as a PDF, the same bytes each time.',
    auth: 'signed-in',
    params: dischargeParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: ['ANNUAL_DISCHARGE_NOT_FOUND'],
  },
  async ({ scope, params, trace, answer }) => {
    const discharge = await getAnnualDischarge(scope, params.id);
    if (!discharge.ok) return discharge;
    const { baseYear, sequence } = discharge.value;
    const bytes = await annualDischargePdf(scope, discharge.value, trace);
    return answer(200, pdf(bytes, `quitacao-${baseYear}-${sequence}.pdf`));
  },
);
