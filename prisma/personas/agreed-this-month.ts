import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0503-7001-8000-000000000001';
const customerId = '01900000-0503-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const agreedThisMonth: Persona = {
  purpose: 'Lindinalva: fez um parcelamento neste mês e tem uma conta nova em aberto',
  customer: { id: customerId, name: 'LINDINALVA REIS GOMES', taxId: '50820483923' },
  accountNumber: '5512255',
  premises: [
    {
      id: premisesId,
      accountNumber: '5512255',
      inscription: '318.003.001.0018.000',
      localityId: 318,
      route: '4.052',
      street: 'RUA SÃO JOSÉ',
      number: '9',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0503-7003-8000-000000000001', role: 'USER', since: '2015-10-02' }],
  bills: waterBills(owed, [
    ['2019-03', '2019-04-05', '2019-05-06', 7730, '01900000-0503-7004-8000-000000000001'],
  ]),
};
