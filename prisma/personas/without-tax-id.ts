import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0004-7001-8000-000000000001';
const customerId = '01900000-0004-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const withoutTaxId: Persona = {
  purpose: 'Antônio Carlos: sem CPF no cadastro, não entra e é levado ao pedido de cadastramento',
  customer: { id: customerId, name: 'ANTÔNIO CARLOS MENEZES', taxId: null },
  accountNumber: '3055078',
  premises: [
    {
      id: premisesId,
      accountNumber: '3055078',
      inscription: '318.001.009.0077.000',
      localityId: 318,
      route: '4.231',
      street: 'TRAVESSA SÃO JOSÉ',
      number: '15',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0004-7003-8000-000000000001', role: 'USER', since: '2008-11-20' }],
  bills: waterBills(owed, [
    ['2018-12', '2018-12-28', '2019-01-07', 4115, '01900000-0004-7004-8000-000000000001'],
  ]),
};
