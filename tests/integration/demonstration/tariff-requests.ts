import { civilDate } from '@/lib/kernel/civil-date';
import type { RequestDetails, ServiceAnswers } from '@/lib/requests';
import * as requests from '@/lib/requests/use-cases';
import { noDebts } from '@/prisma/personas/no-debts';
import type { Persona } from '@/prisma/personas/persona';
import { sewerRefused } from '@/prisma/personas/tariff-customers';
import { waterCut } from '@/prisma/personas/water-cut';
import { scopeOf, trace } from '../../support/persona';
import { staffOf } from '../../support/staff';
import { accepted, type Meeting } from './meetings';

const asOf = civilDate('2019-04-22');
const now = { on: asOf, time: '10:00', trace };
const details: RequestDetails = {
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

interface Asked {
  readonly specification: string;
  readonly answers: Partial<ServiceAnswers> | null;
  readonly files?: readonly { readonly document: string }[];
}

function make(persona: Persona, { specification, answers, files = [] }: Asked) {
  const nothing = { service: '', diameterMm: null, adjustment: null, brokenPavements: [], daysCut: null };
  const order = { specification, details, requestedOn: asOf, time: '10:00', trace, files };
  const asker = { kind: 'ACCOUNT', scope: scopeOf(persona) } as const;
  return requests.makeRequest(asker, { ...order, answers: answers && { ...nothing, ...answers } });
}

const reconnect = { specification: 'religacao', answers: { service: 'religacao-no-cavalete', daysCut: 3 } };
const sewer = (diameterMm: number, files: Asked['files'] = []) => ({
  specification: 'ligacao-de-esgoto',
  answers: { service: 'ligacao-de-esgoto', diameterMm },
  files,
});

/** Every paper of a sewer connection and the letter for a larger one. */
const papers = [
  { document: 'carta-ao-diretor-presidente' },
  ...['cpf', 'rg', 'iptu'].map((name) => ({ document: `ligacao-de-esgoto.documento.${name}` })),
];

/** The request of the persona whose inspection was refused, approved at the second try. */
async function askAfterApproval() {
  const id = sewerRefused.customer.id.replace('-7002-', '-4020-');
  const scope = scopeOf(sewerRefused);
  await accepted(requests.askInspection(scope, id, now));
  const step = { kind: 'INSPECTION_APPROVED', on: asOf, time: '10:00', note: '' } as const;
  await accepted(
    requests.advanceRequest(staffOf('ATTENDANT'), { requestId: id, version: 4, step, asOf, trace }),
  );
  return requests.askInspection(scope, id, now);
}

async function askFor(asked: Asked) {
  const { request } = await accepted(make(noDebts, asked));
  return requests.askInspection(scopeOf(noDebts), request.id, now);
}

/** Refusals of whoever asks for a service of the tariff. */
export const tariffRequestMeetings = {
  SERVICE_ANSWERS_MISSING: {
    who: noDebts,
    meets: () => make(noDebts, { specification: 'ligacao-de-esgoto', answers: null }),
  },
  WATER_NOT_CUT: { who: noDebts, meets: () => make(noDebts, reconnect) },
  DEBTS_TO_SETTLE: { who: waterCut, meets: () => make(waterCut, reconnect) },
  DOCUMENTS_MISSING: { who: noDebts, meets: () => make(noDebts, sewer(100)) },
  WRITTEN_REQUEST_MISSING: { who: noDebts, meets: () => make(noDebts, sewer(150)) },
  AUTHORITY_PENDING: { who: noDebts, meets: () => askFor(sewer(150, papers)) },
  INSPECTION_NOT_NEEDED: {
    who: noDebts,
    meets: () => askFor({ specification: 'troca-do-lacre', answers: { service: 'lacre-violado' } }),
  },
  INSPECTION_ALREADY_APPROVED: { who: sewerRefused, meets: askAfterApproval },
} as const satisfies Record<string, Meeting>;
