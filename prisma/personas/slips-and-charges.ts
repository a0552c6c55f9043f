import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0008-7001-8000-000000000001';
const customerId = '01900000-0008-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const slipsAndCharges: Persona = {
  purpose: 'Francisco: além da conta, guias de serviço, débitos a cobrar e um crédito',
  customer: { id: customerId, name: 'FRANCISCO DE ASSIS MOURA', taxId: '22233344405' },
  accountNumber: '4022165',
  premises: [
    {
      id: premisesId,
      accountNumber: '4022165',
      inscription: '205.002.004.0390.000',
      localityId: 205,
      route: '1.118',
      street: 'RUA DA FEIRA',
      number: '77',
      district: 'CENTRO',
      city: 'ITABAIANA',
      postalCode: '49500000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0008-7003-8000-000000000001', role: 'USER', since: '2013-05-22' }],
  bills: waterBills(owed, [
    ['2018-11', '2018-11-28', '2018-12-07', 5820, '01900000-0008-7004-8000-000000000001'],
  ]),
  slips: [
    {
      ...owed,
      id: '01900000-0008-7006-8000-000000000001',
      number: 987654n,
      chargeTypeCode: 28,
      description: 'RELIGAÇÃO NO CAVALETE',
      issuedOn: '2018-12-20',
      dueOn: '2019-01-10',
      cents: 3719,
    },
    {
      ...owed,
      id: '01900000-0008-7006-8000-000000000002',
      number: 991203n,
      chargeTypeCode: 31,
      description: 'AFERIÇÃO DE HIDRÔMETRO',
      issuedOn: '2019-04-12',
      dueOn: '2019-05-02',
      cents: 6275,
    },
  ],
  charges: [
    {
      ...owed,
      id: '01900000-0008-7007-8000-000000000001',
      kind: 'SERVICE',
      description: 'SUBSTITUIÇÃO DE LACRE',
      installments: 1,
      billedInstallments: 0,
      remainingCents: 2478,
      createdOn: '2019-03-14',
    },
    {
      ...owed,
      id: '01900000-0008-7007-8000-000000000002',
      kind: 'INSTALLMENT',
      description: 'PARCELAMENTO DE DÉBITO',
      installments: 6,
      billedInstallments: 2,
      remainingCents: 15960,
      createdOn: '2019-01-22',
    },
  ],
  credits: [
    {
      ...owed,
      id: '01900000-0008-7008-8000-000000000001',
      description: 'DEVOLUÇÃO DE VALOR PAGO A MAIS',
      remainingCents: 2500,
      createdOn: '2019-02-28',
    },
  ],
};
