import { paidMonths } from './paid-months';
import { type Persona, water } from './persona';

const premisesId = '01900000-0402-7001-8000-000000000001';
const customerId = '01900000-0402-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const billsInInstallments: Persona = {
  purpose:
    'Genivaldo: a conta 04/2017 foi quitada em parcelamento, e as de 11 e 12/2018 ainda estão em um: 2018 não tem quitação anual',
  customer: { id: customerId, name: 'GENIVALDO SOUZA MATOS', taxId: '60420842756' },
  accountNumber: '5530229',
  premises: [
    {
      id: premisesId,
      accountNumber: '5530229',
      inscription: '205.001.020.0133.000',
      localityId: 205,
      route: '1.204',
      street: 'RUA DO MERCADO',
      number: '302',
      district: 'CENTRO',
      city: 'ITABAIANA',
      postalCode: '49500000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'FEASIBLE',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0402-7003-8000-000000000001', role: 'USER', since: '2017-01-03' }],
  bills: [
    ...paidMonths({
      ...owed,
      key: '0402',
      year: 2017,
      months: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12],
      dueDay: () => 8,
    }),
    ...paidMonths({
      ...owed,
      key: '0402',
      year: 2018,
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      dueDay: () => 8,
    }),
    inInstallments('2017-04', '2017-05-08', '2017-06-12'),
    inInstallments('2018-11', '2018-12-08', '2019-02-11'),
    inInstallments('2018-12', '2019-01-08', '2019-02-11'),
  ],
  charges: [
    {
      ...owed,
      id: '01900000-0402-7007-8000-000000000001',
      kind: 'INSTALLMENT',
      description: 'PARCELAMENTO DE DÉBITO',
      installments: 6,
      billedInstallments: 2,
      remainingCents: 8_640,
      createdOn: '2019-02-11',
    },
  ],
};

function inInstallments(referenceMonth: string, dueOn: string, on: string) {
  const issuedOn = `${referenceMonth}-26`;
  const id = `01900000-0402-7004-8000-000000${referenceMonth.replace('-', '')}`;
  const closed = { status: 'IN_INSTALLMENTS', on } as const;
  return { ...owed, id, referenceMonth, issuedOn, dueOn, lines: water(7_200), closed };
}
