import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { agreedThisMonth } from './agreed-this-month';
import type { Persona } from './persona';
import { reagreedTwice } from './reagreed-twice';
import { slipsAndCharges } from './slips-and-charges';
import { waterCut } from './water-cut';

/** Agreed on, situation, ended on (null: still), debt, down payment, installments, billed. */
type Row = readonly [
  agreedOn: string,
  situation: 'NORMAL' | 'CANCELLED' | 'CONCLUDED',
  endedOn: string | null,
  debtCents: number,
  downPaymentCents: number,
  installments: number,
  billedInstallments: number,
];

/**
 * Agreements of the demonstration. Francisco's is the one whose installments of 39,90 stand among the charges to come;
 * Sebastião's were cancelled one after the other, each by a late installment.
 */
// biome-ignore format: one row an agreement
const agreements: readonly (readonly [Persona, id: string, ...Row])[] = [
  [slipsAndCharges, '01900000-0504-7001-8000-000000000001', '2019-01-22', 'NORMAL', null, 25145, 2515, 6, 2],
  [reagreedTwice, '01900000-0504-7001-8000-000000000002', '2018-06-11', 'CANCELLED', '2018-08-20', 61280, 18384, 6, 2],
  [reagreedTwice, '01900000-0504-7001-8000-000000000003', '2018-09-17', 'CANCELLED', '2018-11-26', 55990, 16797, 6, 2],
  [reagreedTwice, '01900000-0504-7001-8000-000000000004', '2019-01-14', 'CANCELLED', '2019-03-25', 51340, 15402, 6, 2],
  [agreedThisMonth, '01900000-0504-7001-8000-000000000005', '2019-04-08', 'NORMAL', null, 40250, 4025, 4, 0],
];

/** Antônia's simulation of four days before the demonstration's date: kept still, and good no more. */
export const expiredSimulation = '01900000-0504-7002-8000-000000000001';

export async function loadInstallmentAgreements(client: Prisma.TransactionClient): Promise<void> {
  await client.installmentAgreement.createMany({ data: agreements.map(agreementRow) });
  const { premisesId, customerId } = linkOf(waterCut);
  await client.installmentSimulation.create({
    data: {
      id: expiredSimulation,
      premisesId,
      customerId,
      debtorId: customerId,
      simulatedOn: databaseDate(civilDate('2019-04-18')),
      withReconnection: true,
    },
  });
}

function linkOf(persona: Persona) {
  const [link] = persona.links;
  if (!link) throw new Error(`${persona.customer.name} is linked to nothing`);
  return link;
}

function agreementRow([persona, id, ...row]: (typeof agreements)[number]) {
  const link = linkOf(persona);
  const [agreedOn, situation, endedOn, debtCents, downPaymentCents, installments, billedInstallments] = row;
  return {
    id,
    premisesId: link.premisesId,
    customerId: link.customerId,
    agreedOn: databaseDate(civilDate(agreedOn)),
    situation,
    endedOn: endedOn === null ? null : databaseDate(civilDate(endedOn)),
    ...{ debtCents, downPaymentCents, installments, billedInstallments },
  };
}
