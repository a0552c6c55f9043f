import { addDays, civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { chargeExemptions } from './charge-exemptions';
import { noDebts } from './no-debts';
import type { Persona } from './persona';
import { slipsAndCharges } from './slips-and-charges';

interface PrivacySeed {
  readonly id: string;
  readonly protocol: string;
  readonly persona: Persona;
  readonly kind: Prisma.PrivacyRequestCreateManyInput['kind'];
  readonly notes: string;
  readonly requestedOn: string;
  readonly answered?: readonly [on: string, answer: string];
}

/** One waits, so that a second of its kind is none; one is answered; the answer of one is late. */
export const privacyRequests: readonly PrivacySeed[] = [
  {
    id: '01900000-0042-4031-8000-000000000001',
    protocol: '20193090000001',
    persona: slipsAndCharges,
    kind: 'CORRECTION',
    notes: 'O meu segundo nome está escrito errado.',
    requestedOn: '2019-04-15',
  },
  {
    id: '01900000-0042-4031-8000-000000000002',
    protocol: '20193090000002',
    persona: noDebts,
    kind: 'SHARING',
    notes: '',
    requestedOn: '2019-03-20',
    answered: ['2019-03-28', 'Só com os bancos que recebem as contas, e só o necessário para o pagamento.'],
  },
  {
    id: '01900000-0042-4031-8000-000000000003',
    protocol: '20193090000003',
    persona: chargeExemptions,
    kind: 'ACCESS',
    notes: '',
    requestedOn: '2019-04-01',
  },
];

export async function loadPrivacyRequests(client: Prisma.TransactionClient): Promise<void> {
  await client.privacyRequest.createMany({
    data: privacyRequests.map(({ persona, requestedOn, answered, ...row }) => ({
      ...row,
      customerId: persona.customer.id,
      requestedOn: databaseDate(civilDate(requestedOn)),
      dueOn: databaseDate(addDays(civilDate(requestedOn), 15)),
      answeredOn: answered ? databaseDate(civilDate(answered[0])) : null,
      answer: answered?.[1] ?? null,
    })),
  });
}
