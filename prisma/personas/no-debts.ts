import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0007-7001-8000-000000000001';
const customerId = '01900000-0007-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const noDebts: Persona = {
  purpose: 'Rosa Maria: nada a pagar, tudo em dia',
  customer: { id: customerId, name: 'ROSA MARIA BARRETO', taxId: '00000000191' },
  accountNumber: '3188124',
  premises: [
    {
      id: premisesId,
      accountNumber: '3188124',
      inscription: '110.006.030.0011.000',
      localityId: 110,
      route: '2.480',
      street: 'RUA DOS COQUEIROS',
      number: '9',
      complement: 'APTO 101',
      district: 'SUISSA',
      city: 'ARACAJU',
      postalCode: '49050000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [
    { ...owed, id: '01900000-0007-7003-8000-000000000001', role: 'USER', since: '2012-07-09' },
    { ...owed, id: '01900000-0007-7003-8000-000000000002', role: 'OWNER', since: '2012-07-09' },
  ],
  bills: waterBills(owed, [
    [
      '2018-12',
      '2018-12-27',
      '2019-01-10',
      6420,
      '01900000-0007-7004-8000-000000000001',
      '2019-01-08',
      1,
      '01900000-0007-7005-8000-000000000001',
    ],
    [
      '2019-01',
      '2019-01-28',
      '2019-02-11',
      6385,
      '01900000-0007-7004-8000-000000000002',
      '2019-02-11',
      1,
      '01900000-0007-7005-8000-000000000002',
    ],
    [
      '2019-02',
      '2019-02-26',
      '2019-03-11',
      6510,
      '01900000-0007-7004-8000-000000000003',
      '2019-03-07',
      1,
      '01900000-0007-7005-8000-000000000003',
    ],
  ]),
};
