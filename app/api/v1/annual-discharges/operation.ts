import { dischargeBody } from '@/lib/annual-discharge/schema';
import { issueAnnualDischarge, listDischargeYears } from '@/lib/annual-discharge/use-cases';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { presentDischarge, presentYears } from './present';
import { dischargeAnswer, dischargeYearsAnswer } from './schema';

export const listYears = operation(
  {
    method: 'GET',
    path: '/annual-discharges',
    id: 'listDischargeYears',
    summary: 'The years a declaration may be asked for, with every reason against one.',
    auth: 'signed-in',
    answers: { 200: { description: 'The years, newest first.', schema: dischargeYearsAnswer } },
    refusals: [],
  },
  async ({ scope, answer }) => answer(200, presentYears(await listDischargeYears(scope, utilityToday()))),
);

export const issueDischarge = operation(
  {
    method: 'POST',
    path: '/annual-discharges',
    id: 'issueAnnualDischarge',
    summary: 'Declares a year settled; the same year gives the same declaration.',
    auth: 'signed-in',
    body: dischargeBody,
    answers: {
      201: {
        description: 'The declaration.',
        schema: dischargeAnswer,
        headers: { location: 'Its address.' },
      },
    },
    refusals: ['ANNUAL_DISCHARGE_REFUSED'],
  },
  async ({ scope, body, trace, answer }) => {
    const issued = await issueAnnualDischarge(scope, { year: body.year, asOf: utilityToday(), trace });
    if (!issued.ok) return issued;
    const location = `/api/v1/annual-discharges/${issued.value.id}`;
    return answer(201, presentDischarge(issued.value), { location });
  },
);
