import { type Persona, waterBills } from './persona';

const premisesId = '01900000-0009-7001-8000-000000000001';
const customerId = '01900000-0009-7002-8000-000000000001';
const owed = { premisesId, customerId };

export const creditsExceedDebts: Persona = {
  purpose: 'Terezinha: os créditos são maiores que os débitos, não há extrato com todos eles',
  customer: { id: customerId, name: 'TEREZINHA DE JESUS PRADO', taxId: '33355577782' },
  accountNumber: '4077300',
  premises: [
    {
      id: premisesId,
      accountNumber: '4077300',
      inscription: '318.002.013.0155.000',
      localityId: 318,
      route: '4.405',
      street: 'RUA NOVA',
      number: '310',
      district: 'SÃO CRISTOVINHO',
      city: 'LAGARTO',
      postalCode: '49400000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'POTENTIAL',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [{ ...owed, id: '01900000-0009-7003-8000-000000000001', role: 'USER', since: '2011-09-30' }],
  bills: waterBills(owed, [
    ['2018-12', '2018-12-28', '2019-01-08', 3740, '01900000-0009-7004-8000-000000000001'],
  ]),
  credits: [
    {
      ...owed,
      id: '01900000-0009-7008-8000-000000000001',
      description: 'DEVOLUÇÃO DE PAGAMENTO EM DUPLICIDADE',
      remainingCents: 9850,
      createdOn: '2019-03-01',
    },
    {
      ...owed,
      id: '01900000-0009-7008-8000-000000000002',
      description: 'DESCONTO POR FALTA DE ÁGUA',
      remainingCents: 620,
      createdOn: '2019-04-02',
    },
  ],
};
