import { type Persona, water, waterBills } from './persona';

const premisesId = '01900000-0002-7001-8000-000000000001';
const customerId = '01900000-0002-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const billsUnderReview: Persona = {
  purpose:
    'João Batista: contas em revisão (comprovante e cobrança judicial), uma paga em 15/04/2019 e duas a pagar',
  customer: { id: customerId, name: 'JOÃO BATISTA DOS SANTOS', taxId: '52998224725' },
  accountNumber: '1203452',
  premises: [
    {
      id: premisesId,
      accountNumber: '1203452',
      inscription: '110.004.021.0315.000',
      localityId: 110,
      route: '2.145',
      street: 'RUA DAS MANGUEIRAS',
      number: '48',
      district: 'CENTRO',
      city: 'ARACAJU',
      postalCode: '49010000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0002-7003-8000-000000000001', role: 'USER', since: '2014-02-10' }],
  bills: [
    {
      ...owed,
      id: '01900000-0002-7004-8000-000000000001',
      referenceMonth: '2018-08',
      issuedOn: '2018-08-28',
      dueOn: '2018-09-10',
      lines: water(8420),
      review: { reason: 'JUDICIAL', since: '2019-02-18' },
    },
    {
      ...owed,
      id: '01900000-0002-7004-8000-000000000002',
      referenceMonth: '2018-09',
      issuedOn: '2018-09-27',
      dueOn: '2018-10-10',
      lines: water(7915),
      review: { reason: 'PROOF_OF_PAYMENT', since: '2019-04-17' },
    },
    ...waterBills(owed, [
      ['2018-10', '2018-10-29', '2018-11-12', 8260, '01900000-0002-7004-8000-000000000003'],
      ['2018-11', '2018-11-28', '2018-12-10', 7740, '01900000-0002-7004-8000-000000000004'],
      [
        '2018-12',
        '2018-12-27',
        '2019-01-10',
        8105,
        '01900000-0002-7004-8000-000000000005',
        '2019-04-15',
        237,
        '01900000-0002-7005-8000-000000000001',
      ],
    ]),
  ],
};
