import { type Persona, waterBills } from './persona';

const customerId = '01900000-0003-7002-8000-000000000001';
const house = '01900000-0003-7001-8000-000000000001';
const shop = '01900000-0003-7001-8000-000000000002';
const depot = '01900000-0003-7001-8000-000000000003';

const place = { city: 'ARACAJU', waterSituation: 'CONNECTED', sewerSituation: 'CONNECTED' } as const;

export const propertyManager: Persona = {
  purpose: 'Administradora Beira-Mar, CNPJ alfanumérico: responde por três imóveis e troca entre eles',
  customer: { id: customerId, name: 'ADMINISTRADORA BEIRA-MAR LTDA', taxId: '12ABC34501DE35' },
  accountNumber: '2011182',
  premises: [
    {
      ...place,
      id: house,
      accountNumber: '2011182',
      inscription: '110.002.007.0120.000',
      localityId: 110,
      route: '3.010',
      street: 'AVENIDA DAS GAIVOTAS',
      number: '1200',
      complement: 'CASA 2',
      district: 'ATALAIA',
      postalCode: '49037000',
      units: { RESIDENTIAL: 1 },
    },
    {
      ...place,
      id: shop,
      accountNumber: '2011263',
      inscription: '110.002.007.0134.001',
      localityId: 110,
      route: '3.012',
      street: 'AVENIDA DAS GAIVOTAS',
      number: '1214',
      complement: 'LOJA A',
      district: 'ATALAIA',
      postalCode: '49037000',
      units: { COMMERCIAL: 1 },
    },
    {
      ...place,
      id: depot,
      accountNumber: '2011344',
      inscription: '205.001.011.0042.000',
      localityId: 205,
      route: '1.077',
      street: 'RODOVIA DO AGRESTE, KM 3',
      district: 'ZONA INDUSTRIAL',
      city: 'ITABAIANA',
      postalCode: '49500000',
      sewerSituation: 'FEASIBLE',
      units: { INDUSTRIAL: 1 },
    },
  ],
  links: [
    {
      id: '01900000-0003-7003-8000-000000000001',
      customerId,
      premisesId: house,
      role: 'RESPONSIBLE',
      since: '2016-01-15',
    },
    {
      id: '01900000-0003-7003-8000-000000000002',
      customerId,
      premisesId: shop,
      role: 'RESPONSIBLE',
      since: '2016-01-15',
    },
    {
      id: '01900000-0003-7003-8000-000000000003',
      customerId,
      premisesId: depot,
      role: 'OWNER',
      since: '2017-08-01',
    },
    {
      id: '01900000-0003-7003-8000-000000000004',
      customerId,
      premisesId: depot,
      role: 'RESPONSIBLE',
      since: '2017-08-01',
    },
  ],
  bills: [
    ...waterBills({ customerId, premisesId: house }, [
      ['2018-10', '2018-10-26', '2018-11-08', 11230, '01900000-0003-7004-8000-000000000001'],
      ['2018-11', '2018-11-27', '2018-12-10', 10915, '01900000-0003-7004-8000-000000000002'],
      ['2018-12', '2018-12-27', '2019-01-08', 12340, '01900000-0003-7004-8000-000000000003'],
    ]),
    ...waterBills({ customerId, premisesId: shop }, [
      ['2018-12', '2018-12-27', '2019-01-08', 45890, '01900000-0003-7004-8000-000000000004'],
    ]),
    ...waterBills({ customerId, premisesId: depot }, [
      ['2018-07', '2018-07-27', '2018-08-06', 210455, '01900000-0003-7004-8000-000000000005'],
      ['2018-08', '2018-08-28', '2018-09-06', 198720, '01900000-0003-7004-8000-000000000006'],
    ]),
  ],
};
