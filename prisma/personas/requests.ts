import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import type { RequestClosingReason, RequestEventKind } from '@/prisma/generated/enums';
import { mariaAparecida } from './maria-aparecida';
import type { Persona } from './persona';
import { tenant } from './tenant';

interface RequestSeed {
  readonly id: string;
  readonly number: bigint;
  readonly persona: Persona;
  readonly what: readonly [code: string, type: string, specification: string];
  readonly requestedOn: string;
  readonly expectedOn: string;
  readonly steps?: readonly (readonly [kind: RequestEventKind, on: string, note: string])[];
  readonly blocked?: true;
  readonly closed?: readonly [on: string, reason: RequestClosingReason];
}

/** The manual's three rows of "Acompanhar Registro de Atendimento", and one that waits for its customer. */
const requests: readonly RequestSeed[] = [
  {
    id: '01900000-0001-4020-8000-000000000003',
    number: 92149349n,
    persona: mariaAparecida,
    what: ['imovel-sem-hidrometro', 'HIDROMETRO', 'IMOVEL SEM HIDROMETRO INSTALADO'],
    requestedOn: '2019-02-28',
    expectedOn: '2019-03-07',
  },
  {
    id: '01900000-0001-4020-8000-000000000002',
    number: 92104200n,
    persona: mariaAparecida,
    what: ['corte-a-pedido', 'LIGACAO DE AGUA', 'SUPRESSAO'],
    requestedOn: '2019-02-18',
    expectedOn: '2019-03-20',
    closed: ['2019-02-27', 'SERVICE_DONE'],
  },
  {
    id: '01900000-0001-4020-8000-000000000001',
    number: 24213466n,
    persona: mariaAparecida,
    what: ['parcelamento-de-debito', 'NEGOCIACAO', 'PARCELAMENTO DE DEBITO'],
    requestedOn: '2017-01-19',
    expectedOn: '2017-01-19',
    closed: ['2017-01-19', 'WRITTEN_OFF'],
  },
  {
    id: '01900000-000e-4020-8000-000000000001',
    number: 92149901n,
    persona: tenant,
    what: ['mudanca-de-cavalete', 'HIDROMETRO', 'MUDANCA DE CAVALETE'],
    requestedOn: '2019-03-29',
    expectedOn: '2019-04-28',
    steps: [
      ['ADVANCED', '2019-04-05', 'Vistoria feita no imóvel.'],
      [
        'BLOCKED',
        '2019-04-05',
        'Falta a abertura na parede para o novo cavalete. Avise quando estiver pronta.',
      ],
    ],
    blocked: true,
  },
];

/** Writes the requests, each with its steps. The protocol of one made at a counter ends with its number. */
export async function loadRequests(client: Prisma.TransactionClient): Promise<void> {
  await client.serviceRequest.createMany({ data: requests.map(requestRow) });
  await client.requestEvent.createMany({ data: requests.flatMap(eventRows) });
}

function requestRow(seed: RequestSeed): Prisma.ServiceRequestCreateManyInput {
  const { id, number, persona, what, requestedOn, expectedOn, blocked, closed } = seed;
  const [specificationCode, typeName, specificationName] = what;
  return {
    id,
    number,
    protocol: `${requestedOn.slice(0, 4)}1${String(number).padStart(9, '0')}`,
    premisesId: persona.links[0]?.premisesId ?? null,
    customerId: persona.customer.id,
    taxId: persona.customer.taxId,
    specificationCode,
    typeName,
    specificationName,
    requestedOn: day(requestedOn),
    expectedOn: day(expectedOn),
    status: closed ? 'CLOSED' : blocked ? 'BLOCKED' : 'PENDING',
    closedOn: closed ? day(closed[0]) : null,
    closingReason: closed?.[1] ?? null,
    version: 1 + (seed.steps?.length ?? 0) + (closed ? 1 : 0),
  };
}

function eventRows({
  id,
  requestedOn,
  steps = [],
  closed,
}: RequestSeed): Prisma.RequestEventCreateManyInput[] {
  return [
    { requestId: id, kind: 'OPENED', on: day(requestedOn) },
    ...steps.map(([kind, on, note]) => ({ requestId: id, kind, on: day(on), note })),
    ...(closed ? [{ requestId: id, kind: 'CLOSED' as const, on: day(closed[0]) }] : []),
  ];
}

function day(text: string): Date {
  return databaseDate(civilDate(text));
}
