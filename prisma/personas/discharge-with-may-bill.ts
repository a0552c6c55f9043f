import { paidMonths } from './paid-months';
import { type Persona, water } from './persona';

const premisesId = '01900000-0601-7001-8000-000000000001';
const customerId = '01900000-0601-7002-8000-000000000001';
const owed = { premisesId, customerId };
const dueDay = () => 10;

/** Her bill due in May is issued four days before the demonstration's: it brings the declaration of the year before. */
export const dischargeWithMayBill: Persona = {
  purpose:
    'Cícera: 2018 todo pago; a conta que vence em 10/05/2019 traz a declaração de quitação de 2018, sem ela pedir',
  customer: { id: customerId, name: 'CÍCERA FARIAS DE ALMEIDA', taxId: '73120584690' },
  accountNumber: '5560128',
  premises: [
    {
      id: premisesId,
      accountNumber: '5560128',
      inscription: '110.003.022.0117.000',
      localityId: 110,
      route: '2.318',
      street: 'RUA DOS CAJUEIROS',
      number: '117',
      district: 'CENTRO',
      city: 'ARACAJU',
      postalCode: '49010000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0601-7003-8000-000000000001', role: 'USER', since: '2018-01-02' }],
  bills: [
    ...paidMonths({
      ...owed,
      key: '0601',
      year: 2018,
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      dueDay,
    }),
    ...paidMonths({ ...owed, key: '0601', year: 2019, months: [1, 2, 3], dueDay }),
    {
      ...owed,
      id: '01900000-0601-7004-8000-000000201904',
      referenceMonth: '2019-04',
      issuedOn: '2019-04-18',
      dueOn: '2019-05-10',
      lines: water(6_480),
    },
  ],
};
