import { createHash } from 'node:crypto';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { mariaAparecida } from './maria-aparecida';

/** A case of the demonstration, with the code that opens it. */
export interface CaseSeed {
  readonly id: string;
  readonly protocol: string;
  readonly accessCode: string;
  readonly kind: Prisma.OmbudsmanCaseCreateManyInput['kind'];
  readonly text: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly extended?: readonly [on: string, reason: string];
  readonly answered?: readonly [on: string, answer: string];
  readonly identity?: { readonly name: string; readonly email: string };
}

/** One is answered, one was given thirty days more, and the answer of one is late. */
export const ombudsmanCases = {
  answered: {
    id: '01900000-0041-4030-8000-000000000001',
    protocol: '20192090000001',
    accessCode: 'AAAA2222AAAA',
    kind: 'COMPLAINT',
    text: 'O atendimento no balcão demorou mais de duas horas.',
    receivedOn: '2019-03-11',
    dueOn: '2019-04-10',
    answered: ['2019-03-29', 'Abrimos mais um guichê das 8h às 12h. Pedimos desculpa pela espera.'],
  },
  extended: {
    id: '01900000-0041-4030-8000-000000000002',
    protocol: '20192090000002',
    accessCode: 'BBBB3333BBBB',
    kind: 'REQUEST',
    text: 'Peço que revejam o calçamento refeito depois da obra na minha rua.',
    receivedOn: '2019-03-04',
    dueOn: '2019-05-03',
    extended: ['2019-04-01', 'A vistoria pedida ao setor de obras ainda não ficou pronta.'],
    identity: { name: mariaAparecida.customer.name, email: 'maria.aparecida@example.org' },
  },
  overdue: {
    id: '01900000-0041-4030-8000-000000000003',
    protocol: '20192090000003',
    accessCode: 'CCCC4444CCCC',
    kind: 'REPORT',
    text: 'Vi uma ligação direta, sem hidrômetro, em uma obra.',
    receivedOn: '2019-03-18',
    dueOn: '2019-04-17',
  },
} as const satisfies Record<string, CaseSeed>;

const cases: readonly CaseSeed[] = Object.values(ombudsmanCases);

/** Writes the cases, and apart from them who sent one. */
export async function loadOmbudsmanCases(client: Prisma.TransactionClient): Promise<void> {
  await client.ombudsmanCase.createMany({ data: cases.map(caseRow) });
  await client.ombudsmanIdentity.createMany({
    data: cases.flatMap(({ id, identity }) => (identity ? [{ ...identity, caseId: id }] : [])),
  });
}

function caseRow(seed: CaseSeed): Prisma.OmbudsmanCaseCreateManyInput {
  const { accessCode, identity: _, extended, answered, receivedOn, dueOn, ...row } = seed;
  return {
    ...row,
    accessHash: createHash('sha256').update(accessCode).digest('hex'),
    receivedOn: day(receivedOn),
    dueOn: day(dueOn),
    extendedOn: extended ? day(extended[0]) : null,
    extensionReason: extended?.[1] ?? null,
    answeredOn: answered ? day(answered[0]) : null,
    answer: answered?.[1] ?? null,
  };
}

function day(text: string): Date {
  return databaseDate(civilDate(text));
}
