import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0030-7001-8000-000000000001';
const customerId = '01900000-0030-7002-8000-000000000001';
const owed = { premisesId, customerId };
const bill = (number: number) => `01900000-0030-7004-8000-00000000000${number}`;
const payment = (number: number) => `01900000-0030-7005-8000-00000000000${number}`;

/** A payment of every kind that settles nothing, beside two that did. */
export const unmatchedPayments: Persona = {
  purpose:
    'Luzia Andrade: pagamentos em conferência (em dobro, a mais, sem documento, valor errado, sem baixa)',
  customer: { id: customerId, name: 'LUZIA ANDRADE MENEZES', taxId: '28746190350' },
  accountNumber: '5520312',
  premises: [
    {
      id: premisesId,
      accountNumber: '5520312',
      inscription: '110.009.012.0077.000',
      localityId: 110,
      route: '2.310',
      street: 'RUA DAS ACACIAS',
      number: '77',
      district: 'SALGADO FILHO',
      city: 'ARACAJU',
      postalCode: '49020000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0030-7003-8000-000000000001', role: 'USER', since: '2016-03-01' }],
  bills: waterBills(owed, [
    ['2018-11', '2018-11-28', '2018-12-10', 6040, bill(3)],
    ['2018-12', '2018-12-27', '2019-01-10', 5810, bill(1), '2019-01-09', 1, payment(1)],
    ['2019-01', '2019-01-28', '2019-02-11', 5925, bill(2), '2019-02-08', 104, payment(2)],
    ['2019-03', '2019-03-27', '2019-04-24', 6155, bill(4)],
  ]),
  unmatchedPayments: [
    {
      id: payment(3),
      premisesId,
      billId: bill(1),
      classification: 'DUPLICATE',
      cents: 5810,
      paidOn: '2019-01-11',
      collectorId: 237,
    },
    {
      id: payment(4),
      premisesId,
      billId: bill(2),
      classification: 'EXCESS',
      cents: 1000,
      paidOn: '2019-02-08',
      collectorId: 104,
    },
    {
      id: payment(5),
      premisesId,
      classification: 'UNKNOWN_DOCUMENT',
      cents: 4400,
      paidOn: '2019-03-18',
      collectorId: 1,
    },
    {
      id: payment(6),
      premisesId,
      billId: bill(3),
      classification: 'MISMATCH',
      cents: 604,
      paidOn: '2018-12-07',
      collectorId: 1,
    },
    {
      id: payment(7),
      premisesId,
      billId: bill(4),
      classification: 'TO_SETTLE',
      cents: 6155,
      paidOn: '2019-04-22',
      collectorId: 237,
    },
  ],
};
