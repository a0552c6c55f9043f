import { type Persona, water } from './persona';

const premisesId = '01900000-000c-7001-8000-000000000001';
const customerId = '01900000-000c-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const chargeExemptions: Persona = {
  purpose: 'Carla: conta isenta de multa, conta em débito automático e conta que já cobra multa anterior',
  customer: { id: customerId, name: 'CARLA REGINA NASCIMENTO', taxId: '55577799902' },
  accountNumber: '4330528',
  premises: [
    {
      id: premisesId,
      accountNumber: '4330528',
      inscription: '318.004.001.0263.000',
      localityId: 318,
      route: '4.118',
      street: 'AVENIDA DO COMÉRCIO',
      number: '840',
      district: 'CENTRO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-000c-7003-8000-000000000001', role: 'USER', since: '2016-06-13' }],
  bills: [
    {
      ...owed,
      id: '01900000-000c-7004-8000-000000000001',
      referenceMonth: '2018-10',
      issuedOn: '2018-10-29',
      dueOn: '2018-11-08',
      lines: water(10000),
      fineExempt: true,
    },
    {
      ...owed,
      id: '01900000-000c-7004-8000-000000000002',
      referenceMonth: '2018-11',
      issuedOn: '2018-11-28',
      dueOn: '2018-12-10',
      lines: water(10000),
      directDebit: true,
    },
    {
      ...owed,
      id: '01900000-000c-7004-8000-000000000003',
      referenceMonth: '2018-12',
      issuedOn: '2018-12-28',
      dueOn: '2019-01-08',
      lines: [
        { kind: 'WATER', description: 'ÁGUA', cents: 7000 },
        { kind: 'SEWER', description: 'ESGOTO', cents: 3000 },
        { kind: 'LATE_FINE', description: 'MULTA POR IMPONTUALIDADE 08/2018', cents: 200 },
        { kind: 'LATE_INTEREST', description: 'JUROS DE MORA 08/2018', cents: 100 },
        { kind: 'CREDIT', description: 'DEVOLUÇÃO', cents: 150 },
      ],
    },
  ],
};
