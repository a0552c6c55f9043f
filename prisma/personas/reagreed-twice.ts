import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0502-7001-8000-000000000001';
const customerId = '01900000-0502-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const reagreedTwice: Persona = {
  purpose: 'Sebastião: já parcelou uma vez e reparcelou duas em 12 meses',
  customer: { id: customerId, name: 'SEBASTIÃO CORREIA LIMA', taxId: '50820472808' },
  accountNumber: '5512140',
  premises: [
    {
      id: premisesId,
      accountNumber: '5512140',
      inscription: '318.002.010.0112.000',
      localityId: 318,
      route: '4.040',
      street: 'TRAVESSA DA MATRIZ',
      number: '34',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0502-7003-8000-000000000001', role: 'USER', since: '2009-08-25' }],
  bills: waterBills(owed, [
    ['2018-11', '2018-11-28', '2018-12-10', 21460, '01900000-0502-7004-8000-000000000001'],
    ['2018-12', '2018-12-28', '2019-01-09', 23185, '01900000-0502-7004-8000-000000000002'],
  ]),
};
