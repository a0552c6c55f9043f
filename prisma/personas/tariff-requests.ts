import { businessCalendar } from '@/lib/kernel/business-days';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { atTime } from '@/lib/kernel/civil-date-time';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { answerOf, catalogueOf, noEvents, provisionAt, quote } from '@/lib/service-tariff';
import { tariffTerms } from '@/lib/service-tariff/folder';
import { utilityProfile } from '@/lib/utility/folder';
import type { Prisma } from '@/prisma/generated/client';
import type { RequestEventKind } from '@/prisma/generated/enums';
import { holidays } from '../reference/holidays';
import type { Persona } from './persona';
import { reconnectionUnderWay, sewerExtinguished, sewerLapsing, sewerRefused } from './tariff-customers';

type Step = readonly [kind: RequestEventKind, on: string, note?: string];

interface TariffRequestSeed {
  readonly persona: Persona;
  readonly number: bigint;
  readonly what: readonly [code: string, type: string, specification: string, service: string];
  readonly asked: { readonly diameterMm?: number; readonly daysCut?: number };
  readonly requestedOn: string;
  readonly lapsesOn?: string;
  readonly status: 'PENDING' | 'BLOCKED' | 'CLOSED';
  readonly steps: readonly Step[];
}

const sewer = ['ligacao-de-esgoto', 'ESGOTO', 'LIGACAO DE ESGOTO', 'ligacao-de-esgoto'] as const;
const pipe = { diameterMm: 100 };

/** A reconnection that waits for its inspection, and sewer connections refused, about to be extinct, and extinct. */
const requests: readonly TariffRequestSeed[] = [
  {
    persona: reconnectionUnderWay,
    number: 92149931n,
    what: ['religacao', 'LIGACAO DE AGUA', 'RELIGACAO', 'religacao-no-cavalete'],
    asked: { daysCut: 32 },
    requestedOn: '2019-04-21',
    status: 'PENDING',
    steps: [['INSPECTION_ASKED', '2019-04-21']],
  },
  {
    persona: sewerRefused,
    number: 92149120n,
    what: sewer,
    asked: pipe,
    requestedOn: '2019-03-06',
    status: 'BLOCKED',
    steps: [
      ['INSPECTION_ASKED', '2019-03-20'],
      [
        'INSPECTION_REFUSED',
        '2019-03-26',
        'A caixa de inspeção está sem tampa e recebe a água da calha do telhado. Ponha a tampa, leve a calha para a rua e peça nova vistoria.',
      ],
    ],
  },
  {
    persona: sewerLapsing,
    number: 92140377n,
    what: sewer,
    asked: pipe,
    requestedOn: '2018-11-12',
    lapsesOn: '2019-05-13',
    status: 'PENDING',
    steps: [['WARNED', '2019-04-15']],
  },
  {
    persona: sewerExtinguished,
    number: 92133015n,
    what: sewer,
    asked: pipe,
    requestedOn: '2018-09-10',
    status: 'CLOSED',
    steps: [
      ['WARNED', '2019-02-11'],
      ['EXTINGUISHED', '2019-03-12'],
    ],
  },
];

/** Writes the requests of the tariff with the terms of their day and their steps. */
export async function loadTariffRequests(client: Prisma.TransactionClient): Promise<void> {
  await client.serviceRequest.createMany({ data: requests.map(requestRow) });
  await client.requestTerms.createMany({ data: requests.map(termsRow) });
  await client.requestEvent.createMany({ data: requests.flatMap(eventRows) });
}

function idOf({ persona }: TariffRequestSeed): string {
  return persona.customer.id.replace('-7002-', '-4020-');
}

function requestRow(seed: TariffRequestSeed): Prisma.ServiceRequestCreateManyInput {
  const { number, persona, what, requestedOn, lapsesOn, status, steps } = seed;
  const [specificationCode, typeName, specificationName] = what;
  const closed = status === 'CLOSED';
  return {
    id: idOf(seed),
    number,
    protocol: `${requestedOn.slice(0, 4)}1${String(number).padStart(9, '0')}`,
    premisesId: persona.links[0]?.premisesId ?? null,
    customerId: persona.customer.id,
    taxId: persona.customer.taxId,
    specificationCode,
    typeName,
    specificationName,
    requestedOn: day(requestedOn),
    expectedOn: null,
    lapsesOn: lapsesOn ? day(lapsesOn) : null,
    status,
    closedOn: closed ? day(steps.at(-1)?.[1] ?? requestedOn) : null,
    closingReason: closed ? 'TIME_LAPSED' : null,
    version: 1 + steps.length,
  };
}

function eventRows(seed: TariffRequestSeed): Prisma.RequestEventCreateManyInput[] {
  const steps: readonly Step[] = [['OPENED', seed.requestedOn], ...seed.steps];
  return steps.map(([kind, on, note = '']) => ({
    requestId: idOf(seed),
    kind,
    on: day(on),
    time: kind === 'WARNED' || kind === 'EXTINGUISHED' ? null : '10:00',
    note,
  }));
}

function termsRow(seed: TariffRequestSeed): Prisma.RequestTermsCreateManyInput {
  const { what, asked, requestedOn } = seed;
  const on = civilDate(requestedOn);
  const tariff = tariffTerms('deso');
  if (!tariff) throw new Error('DESO publishes no tariff');
  const catalogue = catalogueOf(ruleAt(tariff, on));
  const answered = quote(catalogue, { ...question(what[3], requestedOn), ...asked }, facts());
  if (!answered.ok) throw new Error(`No quote for ${what[3]} on ${requestedOn}`);
  const steps = answered.value.service.steps.map((step) => provisionAt(step, on));
  const terms = { answer: answerOf(answered.value), steps, borrowed: catalogue.borrowed };
  return {
    requestId: idOf(seed),
    serviceCode: what[3],
    totalCents: answered.value.total,
    terms: JSON.parse(JSON.stringify(terms)),
    documentsAtCounter: true,
  };
}

function question(service: string, requestedOn: string) {
  return {
    service,
    requestedAt: atTime(civilDate(requestedOn), '10:00'),
    channel: 'INTERNET',
    diameterMm: null,
    adjustment: null,
    brokenPavements: [],
    daysCut: null,
    furtherInspections: 0,
    installments: null,
    reagreement: 0,
    events: noEvents,
  } as const;
}

function facts() {
  const rows = holidays.map(({ date, ...holiday }) => ({ ...holiday, date: civilDate(date) }));
  const calendar = businessCalendar(rows);
  return { place: { timeZone: utilityProfile('deso').timeZone, calendar }, debts: [], feeWaiver: null };
}

function day(text: string): Date {
  return databaseDate(civilDate(text));
}
