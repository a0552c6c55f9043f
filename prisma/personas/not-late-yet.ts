import { type Persona, waterBills } from './persona';

const premisesId = '01900000-000b-7001-8000-000000000001';
const customerId = '01900000-000b-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const notLateYet: Persona = {
  purpose:
    'Padaria Pão da Praça: uma conta venceu na Sexta-feira da Paixão e outra vence em 06/05/2019, sem acréscimos',
  customer: { id: customerId, name: 'PADARIA PÃO DA PRAÇA LTDA', taxId: 'A0000000000113' },
  accountNumber: '4211871',
  premises: [
    {
      id: premisesId,
      accountNumber: '4211871',
      inscription: '110.001.002.0016.000',
      localityId: 110,
      route: '2.003',
      street: 'PRAÇA DA MATRIZ',
      number: '5',
      district: 'CENTRO',
      city: 'ARACAJU',
      postalCode: '49010000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { COMMERCIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-000b-7003-8000-000000000001', role: 'USER', since: '2017-02-01' }],
  bills: waterBills(owed, [
    ['2019-03', '2019-04-05', '2019-04-19', 28730, '01900000-000b-7004-8000-000000000001'],
    ['2019-04', '2019-04-18', '2019-05-06', 30115, '01900000-000b-7004-8000-000000000002'],
  ]),
};
