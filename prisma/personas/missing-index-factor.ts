import { type Persona, waterBills } from './persona';

const premisesId = '01900000-000a-7001-8000-000000000001';
const customerId = '01900000-000a-7002-8000-000000000001';
const owed = { premisesId, customerId };

/** The bill of 05/2018 asks for the index of the month before its due month, 05/2018, which the table does not have. */
export const missingIndexFactor: Persona = {
  purpose: 'José Raimundo: conta vencida em junho de 2018, falta o índice de 05/2018 e o portal diz isso',
  customer: { id: customerId, name: 'JOSÉ RAIMUNDO VIEIRA', taxId: '44466688893' },
  accountNumber: '4150694',
  premises: [
    {
      id: premisesId,
      accountNumber: '4150694',
      inscription: '425.001.002.0480.000',
      localityId: 425,
      route: '6.702',
      street: 'RUA DA CAPELA',
      number: '22',
      district: 'ARRUDIADOR',
      city: 'CAMPO DO BRITO',
      postalCode: '49520000',
      waterSituation: 'CUT',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-000a-7003-8000-000000000001', role: 'USER', since: '2009-04-16' }],
  bills: waterBills(owed, [
    ['2018-05', '2018-05-28', '2018-06-05', 4480, '01900000-000a-7004-8000-000000000001'],
    ['2018-11', '2018-11-29', '2018-12-06', 3915, '01900000-000a-7004-8000-000000000002'],
  ]),
};
