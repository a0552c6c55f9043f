import { rentedPremisesId } from './absent-owner';
import { type Persona, waterBills } from './persona';

const customerId = '01900000-000e-7002-8000-000000000001';
const owed = { premisesId: rentedPremisesId, customerId };

export const tenant: Persona = {
  purpose: 'Beatriz, inquilina e usuária do mesmo imóvel: as contas estão em seu nome',
  customer: { id: customerId, name: 'BEATRIZ SOUZA ANDRADE', taxId: '13579246828' },
  accountNumber: '4481704',
  premises: [],
  links: [{ ...owed, id: '01900000-000e-7003-8000-000000000001', role: 'USER', since: '2017-01-05' }],
  bills: waterBills(owed, [
    ['2018-11', '2018-11-29', '2018-12-10', 6905, '01900000-000e-7004-8000-000000000001'],
    ['2018-12', '2018-12-28', '2019-01-10', 7130, '01900000-000e-7004-8000-000000000002'],
  ]),
};
