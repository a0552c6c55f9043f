import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { formerOccupant } from './former-occupant';
import { newOccupant } from './new-occupant';
import { withoutTaxId } from './without-tax-id';

type Row = Prisma.RegistrationRequestCreateManyInput;

const contact = { phone: '79999990000', role: 'USER' } as const;

/** Requests for registration in each of their states: waiting, put on file, and not. */
const registrations = {
  pending: {
    ...contact,
    id: '01900000-0043-4032-8000-000000000001',
    protocol: '20191090000001',
    accountNumber: withoutTaxId.accountNumber,
    name: withoutTaxId.customer.name,
    taxId: '39053344705',
    email: 'antonio.carlos@example.org',
    requestedOn: day('2019-04-17'),
    status: 'PENDING',
  },
  accepted: {
    ...contact,
    id: '01900000-0043-4032-8000-000000000002',
    protocol: '20181090000002',
    accountNumber: newOccupant.accountNumber,
    name: newOccupant.customer.name,
    taxId: '01234567890',
    email: 'luciana@example.org',
    requestedOn: day('2018-11-05'),
    status: 'ACCEPTED',
  },
  refused: {
    ...contact,
    id: '01900000-0043-4032-8000-000000000003',
    protocol: '20191090000003',
    accountNumber: formerOccupant.accountNumber,
    name: formerOccupant.customer.name,
    taxId: '12345678909',
    email: 'pedro.henrique@example.org',
    requestedOn: day('2019-02-12'),
    status: 'REFUSED',
  },
} as const satisfies Record<string, Row>;

export async function loadRegistrations(client: Prisma.TransactionClient): Promise<void> {
  await client.registrationRequest.createMany({ data: Object.values(registrations) });
}

function day(text: string): Date {
  return databaseDate(civilDate(text));
}
