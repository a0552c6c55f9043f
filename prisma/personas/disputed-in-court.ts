import { paidMonths } from './paid-months';
import { type Persona, water } from './persona';

const premisesId = '01900000-0401-7001-8000-000000000001';
const customerId = '01900000-0401-7002-8000-000000000001';
const owed = { premisesId, customerId };

/** Changed her due day from 10 to 15 on 22/10/2018, six months to the day before the demonstration's. */
export const disputedInCourt: Persona = {
  purpose:
    'Ivanilde: a conta 08/2018 é discutida na Justiça e fica fora da quitação anual; pode mudar o vencimento de novo hoje',
  customer: { id: customerId, name: 'IVANILDE MOTA CARVALHO', taxId: '60420831983' },
  accountNumber: '5530113',
  premises: [
    {
      id: premisesId,
      accountNumber: '5530113',
      inscription: '110.003.018.0244.000',
      localityId: 110,
      route: '2.310',
      street: 'RUA DAS PITANGUEIRAS',
      number: '61',
      district: 'CENTRO',
      city: 'ARACAJU',
      postalCode: '49010000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0401-7003-8000-000000000001', role: 'USER', since: '2018-01-02' }],
  bills: [
    ...paidMonths({
      ...owed,
      key: '0401',
      year: 2018,
      months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12],
      dueDay: (month) => (month >= 10 ? 15 : 10),
    }),
    {
      ...owed,
      id: '01900000-0401-7004-8000-000000201808',
      referenceMonth: '2018-08',
      issuedOn: '2018-08-26',
      dueOn: '2018-09-10',
      lines: water(48_260),
      review: { reason: 'JUDICIAL', since: '2018-11-05' },
    },
  ],
};
