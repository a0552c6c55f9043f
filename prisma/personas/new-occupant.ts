import { type Persona, waterBills } from './persona';

/** Where the former occupant lived before. */
export const handedOverPremisesId = '01900000-0005-7001-8000-000000000001';
const customerId = '01900000-0005-7002-8000-000000000001';
const owed = { premisesId: handedOverPremisesId, customerId };

export const newOccupant: Persona = {
  purpose: 'Luciana, usuária desde 01/11/2018: as contas do ocupante anterior aparecem à parte',
  customer: { id: customerId, name: 'LUCIANA FERREIRA LIMA', taxId: '01234567890' },
  accountNumber: '3102483',
  premises: [
    {
      id: handedOverPremisesId,
      accountNumber: '3102483',
      inscription: '205.003.015.0208.000',
      localityId: 205,
      route: '1.350',
      street: 'RUA DO CAJUEIRO',
      number: '233',
      district: 'MARIANGA',
      city: 'ITABAIANA',
      postalCode: '49500000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'FEASIBLE',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0005-7003-8000-000000000001', role: 'USER', since: '2018-11-01' }],
  bills: waterBills(owed, [
    ['2018-11', '2018-11-29', '2018-12-06', 5260, '01900000-0005-7004-8000-000000000001'],
  ]),
};
