import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import type { Asker, RequestDetails, RequestStep, ServiceAnswers } from '@/lib/requests';
import * as useCases from '@/lib/requests/use-cases';
import { noDebts } from '@/prisma/personas/no-debts';
import type { Persona } from '@/prisma/personas/persona';
import { tenant } from '@/prisma/personas/tenant';
import { waterCut } from '@/prisma/personas/water-cut';
import { scopeOf, trace } from '../../support/persona';
import { staffOf } from '../../support/staff';

export const asOf = civilDate('2019-04-22');
export const now = { on: asOf, time: '10:00', trace };
export const rosa = scopeOf(noDebts);
export const asRosa: Asker = { kind: 'ACCOUNT', scope: rosa };
export const asAntonia: Asker = { kind: 'ACCOUNT', scope: scopeOf(waterCut) };
export const asBeatriz: Asker = { kind: 'ACCOUNT', scope: scopeOf(tenant) };
export const anybody: Asker = { kind: 'PUBLIC' };

export const details: RequestDetails = {
  requesterName: 'CLIENTE',
  phone: '79912345678',
  email: 'cliente@example.org',
  referencePoint: 'AO LADO DA PADARIA',
  notes: '',
  position: null,
  place: '',
  taxId: null,
  accountNumber: null,
};
export const answers = (service: string, told: Partial<ServiceAnswers> = {}): ServiceAnswers => ({
  ...{ service, diameterMm: null, adjustment: null, brokenPavements: [], daysCut: null },
  ...told,
});
export const reconnection = (daysCut: number) => answers('religacao-no-cavalete', { daysCut });
export const sewer = (diameterMm = 100) => answers('ligacao-de-esgoto', { diameterMm });

export async function good<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

export const make = (asker: Asker, specification: string, told: Partial<useCases.RequestOrder>) =>
  useCases.makeRequest(asker, { specification, details, requestedOn: asOf, time: '10:00', trace, ...told });
export const makeSewer = (told: Partial<useCases.RequestOrder> = {}) =>
  make(asRosa, 'ligacao-de-esgoto', { answers: sewer(), documentsAtCounter: true, ...told });
export const idOf = (persona: Persona) => persona.customer.id.replace('-7002-', '-4020-');

export async function advance(requestId: string, step: RequestStep) {
  const { version } = await database().serviceRequest.findUniqueOrThrow({ where: { id: requestId } });
  const role = step.kind === 'AUTHORITY_APPROVED' ? 'CHIEF_EXECUTIVE' : 'ATTENDANT';
  return useCases.advanceRequest(staffOf(role), { requestId, version, step, asOf, trace });
}

export async function courseOf(persona: Persona | 'ROSA', id: string) {
  const request = await good(useCases.getRequest(persona === 'ROSA' ? rosa : scopeOf(persona), id));
  const course = await useCases.findRequestCourse(persona === 'ROSA' ? rosa : scopeOf(persona), request);
  if (!course) throw new Error('No terms');
  return { request, course, kinds: request.events.map(({ kind }) => kind) };
}

export const cutWaterOf = ({ premisesId }: { premisesId: string }) =>
  database().premises.update({ where: { id: premisesId }, data: { waterSituation: 'CUT' } });
export const letters = async () =>
  (await database().outgoingMail.findMany({ orderBy: { createdAt: 'asc' } })).map(
    ({ subject }) => subject.split(': ')[1],
  );
