import type { CustomerSeed, Persona, PremisesSeed } from './persona';

interface TariffCustomer {
  /** The digit that tells the ids apart. */
  readonly place: 1 | 2 | 3 | 4;
  readonly purpose: string;
  readonly customer: Omit<CustomerSeed, 'id'>;
  readonly accountNumber: string;
  readonly street: string;
  readonly number: string;
  readonly water: PremisesSeed['waterSituation'];
}

export const reconnectionUnderWay: Persona = customerOf({
  place: 1,
  purpose: 'Dalva: água cortada, religação pedida, vistoria por fazer',
  customer: { name: 'DALVA RIBEIRO NUNES', taxId: '73164028571' },
  accountNumber: '5612101',
  street: 'RUA DA FEIRA',
  number: '81',
  water: 'CUT',
});

export const sewerRefused: Persona = customerOf({
  place: 2,
  purpose: 'Valdir: ligação de esgoto com a vistoria recusada e o que consertar',
  customer: { name: 'VALDIR MENEZES TELES', taxId: '18450392624' },
  accountNumber: '5612217',
  street: 'RUA DO CAJU',
  number: '14',
  water: 'CONNECTED',
});

export const sewerLapsing: Persona = customerOf({
  place: 3,
  purpose: 'Edite: ligação de esgoto a extinguir-se, porque falta pedir a vistoria',
  customer: { name: 'EDITE SANTANA ROSA', taxId: '62593174099' },
  accountNumber: '5612322',
  street: 'RUA DA AURORA',
  number: '502',
  water: 'CONNECTED',
});

export const sewerExtinguished: Persona = customerOf({
  place: 4,
  purpose: 'Nilton: ligação de esgoto extinta sem pedido de vistoria',
  customer: { name: 'NILTON ALVES PORTO', taxId: '90721435823' },
  accountNumber: '5612438',
  street: 'TRAVESSA DO PORTO',
  number: '6',
  water: 'CONNECTED',
});

/** A home in Itabaiana without debts, lived in since 2014. */
function customerOf({
  place,
  purpose,
  accountNumber,
  street,
  number,
  water,
  ...own
}: TariffCustomer): Persona {
  const premisesId = `01900000-080${place}-7001-8000-000000000001`;
  const customerId = `01900000-080${place}-7002-8000-000000000001`;
  return {
    purpose,
    accountNumber,
    customer: { id: customerId, ...own.customer },
    premises: [
      {
        id: premisesId,
        accountNumber,
        inscription: `205.003.011.010${place}.000`,
        localityId: 205,
        route: '3.114',
        street,
        number,
        district: 'CENTRO',
        city: 'ITABAIANA',
        postalCode: '49500000',
        waterSituation: water,
        sewerSituation: water === 'CUT' ? 'CONNECTED' : 'FEASIBLE',
        units: { RESIDENTIAL: 1 },
      },
    ],
    links: [
      {
        id: `01900000-080${place}-7003-8000-000000000001`,
        premisesId,
        customerId,
        role: 'USER',
        since: '2014-05-05',
      },
    ],
  };
}
