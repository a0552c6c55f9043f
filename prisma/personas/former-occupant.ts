import { handedOverPremisesId } from './new-occupant';
import { type Persona, waterBills } from './persona';

const customerId = '01900000-0006-7002-8000-000000000001';
const owed = { premisesId: handedOverPremisesId, customerId };

export const formerOccupant: Persona = {
  purpose: 'Pedro Henrique, ocupante até 31/10/2018: deixou duas contas e já não entra por este imóvel',
  customer: { id: customerId, name: 'PEDRO HENRIQUE ALVES', taxId: '12345678909' },
  accountNumber: '3102483',
  premises: [],
  links: [
    {
      ...owed,
      id: '01900000-0006-7003-8000-000000000001',
      role: 'USER',
      since: '2015-03-01',
      until: '2018-10-31',
    },
  ],
  bills: waterBills(owed, [
    ['2018-09', '2018-09-27', '2018-10-04', 6130, '01900000-0006-7004-8000-000000000001'],
    ['2018-10', '2018-10-29', '2018-11-06', 5875, '01900000-0006-7004-8000-000000000002'],
  ]),
};
