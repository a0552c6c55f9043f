import type { Persona } from './persona';

/** Let by its owner; the tenant is another persona. */
export const rentedPremisesId = '01900000-000d-7001-8000-000000000001';
const customerId = '01900000-000d-7002-8000-000000000001';

export const absentOwner: Persona = {
  purpose: 'Marcos Antônio, proprietário que não é o usuário: entra e vê as contas da inquilina',
  customer: { id: customerId, name: 'MARCOS ANTÔNIO TELES', taxId: '24681357928' },
  accountNumber: '4481704',
  premises: [
    {
      id: rentedPremisesId,
      accountNumber: '4481704',
      inscription: '205.001.006.0091.000',
      localityId: 205,
      route: '1.029',
      street: 'RUA DAS ACÁCIAS',
      number: '118',
      district: 'SERRANO',
      city: 'ITABAIANA',
      postalCode: '49500000',
      waterSituation: 'CONNECTED',
      sewerSituation: 'CONNECTED',
      units: { RESIDENTIAL: 1 },
    },
  ],
  links: [
    {
      id: '01900000-000d-7003-8000-000000000001',
      premisesId: rentedPremisesId,
      customerId,
      role: 'OWNER',
      since: '2005-12-12',
    },
  ],
};
