import type { Persona } from './persona';

const premisesId = '01900000-000f-7001-8000-000000000001';
const customerId = '01900000-000f-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const condominium: Persona = {
  purpose: 'Condomínio das Palmeiras: 24 economias residenciais e 2 comerciais',
  customer: { id: customerId, name: 'CONDOMÍNIO RESIDENCIAL DAS PALMEIRAS', taxId: 'B0C0D0E0000187' },
  accountNumber: '4529634',
  premises: [
    {
      id: premisesId,
      accountNumber: '4529634',
      inscription: '110.005.012.0700.000',
      localityId: 110,
      route: '2.615',
      street: 'AVENIDA DOS IPÊS',
      number: '2500',
      district: 'JARDINS',
      city: 'ARACAJU',
      postalCode: '49025000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 24, COMMERCIAL: 2 },
    },
  ],
  links: [
    { ...owed, id: '01900000-000f-7003-8000-000000000001', role: 'USER', since: '2014-10-01' },
    { ...owed, id: '01900000-000f-7003-8000-000000000002', role: 'RESPONSIBLE', since: '2014-10-01' },
  ],
  bills: [
    {
      ...owed,
      id: '01900000-000f-7004-8000-000000000001',
      referenceMonth: '2018-12',
      issuedOn: '2018-12-28',
      dueOn: '2019-01-10',
      lines: [
        { kind: 'WATER', description: 'ÁGUA', cents: 184250 },
        { kind: 'SEWER', description: 'ESGOTO', cents: 147400 },
        { kind: 'TAX_WITHHELD', description: 'IMPOSTOS RETIDOS', cents: 3150 },
      ],
    },
  ],
};
