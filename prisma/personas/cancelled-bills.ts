import { paidMonths } from './paid-months';
import { type Persona, water } from './persona';

const premisesId = '01900000-0403-7001-8000-000000000001';
const customerId = '01900000-0403-7002-8000-000000000001';
const owed = { premisesId, customerId };

/** The bill of 05/2018 was cancelled and issued again; changed the due day from 10 to 20 on 20/11/2018. */
export const cancelledBills: Persona = {
  purpose:
    'Josefa: contas canceladas em 2017 e 2018; mudou o vencimento em 20/11/2018 e só pode mudar de novo em 20/05/2019',
  customer: { id: customerId, name: 'JOSEFA ALMEIDA RAMOS', taxId: '60420853529' },
  accountNumber: '5530334',
  premises: [
    {
      id: premisesId,
      accountNumber: '5530334',
      inscription: '318.001.016.0207.000',
      localityId: 318,
      route: '4.260',
      street: 'RUA DA PALHA',
      number: '12',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0403-7003-8000-000000000001', role: 'USER', since: '2017-11-06' }],
  bills: [
    ...paidMonths({
      ...owed,
      key: '0403',
      year: 2018,
      months: [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      dueDay: (month) => (month >= 11 ? 20 : 10),
    }),
    cancelled('2017-12', '2018-01-10', '2018-01-04'),
    cancelled('2018-03', '2018-04-10', '2018-04-03'),
    cancelled('2018-05', '2018-06-10', '2018-05-24'),
  ],
};

function cancelled(referenceMonth: string, dueOn: string, on: string) {
  const issuedOn = `${referenceMonth}-21`;
  const id = `01900000-0403-7014-8000-000000${referenceMonth.replace('-', '')}`;
  const closed = { status: 'CANCELLED', on } as const;
  return { ...owed, id, referenceMonth, issuedOn, dueOn, lines: water(5_900), closed };
}
