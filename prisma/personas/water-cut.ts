import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0501-7001-8000-000000000001';
const customerId = '01900000-0501-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const waterCut: Persona = {
  purpose: 'Antônia: água cortada, o simulador pergunta se quer religar',
  customer: { id: customerId, name: 'ANTÔNIA DOS ANJOS PRADO', taxId: '50820461792' },
  accountNumber: '5512034',
  premises: [
    {
      id: premisesId,
      accountNumber: '5512034',
      inscription: '318.002.009.0077.000',
      localityId: 318,
      route: '4.031',
      street: 'RUA DO COMÉRCIO',
      number: '210',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CUT',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0501-7003-8000-000000000001', role: 'USER', since: '2011-03-17' }],
  bills: waterBills(owed, [
    ['2018-10', '2018-10-29', '2018-11-09', 9840, '01900000-0501-7004-8000-000000000001'],
    ['2018-11', '2018-11-28', '2018-12-10', 10275, '01900000-0501-7004-8000-000000000002'],
    ['2018-12', '2018-12-28', '2019-01-09', 9915, '01900000-0501-7004-8000-000000000003'],
  ]),
};
