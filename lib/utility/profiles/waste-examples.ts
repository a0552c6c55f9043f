import { type WasteCollection, type Weekday, wasteRouteTable } from '../waste-routes';

const morning = { from: '07:00', to: '11:00' } as const;
const afternoon = { from: '13:00', to: '17:00' } as const;
const night = { from: '18:30', to: '22:30' } as const;

function household(
  weekdays: readonly Weekday[],
  hours: { readonly from: string; readonly to: string },
  runsOnHolidays = false,
): WasteCollection {
  return { kind: 'HOUSEHOLD', weekdays, ...hours, runsOnHolidays };
}

function recyclable(
  weekday: Weekday,
  hours: { readonly from: string; readonly to: string },
): WasteCollection {
  return { kind: 'RECYCLABLE', weekdays: [weekday], ...hours, runsOnHolidays: false };
}

/** Neighbourhoods and streets of no real city, so that nobody puts his waste out by them. */
export const wasteExamples = wasteRouteTable(true, [
  {
    code: 'alto-da-figueira',
    neighbourhood: 'Alto da Figueira',
    streets: ['Ladeira da Figueira', 'Rua do Cruzeiro Velho', 'Travessa São Braz'],
    collections: [household([1, 3, 5], morning), recyclable(4, afternoon)],
  },
  {
    code: 'bosque-dos-ipes',
    neighbourhood: 'Bosque dos Ipês',
    streets: ['Alameda dos Ipês', 'Rua Ipê-amarelo', 'Rua Ipê-roxo', 'Rua das Sapucaias'],
    collections: [household([2, 4, 6], morning), recyclable(3, morning)],
  },
  {
    code: 'chacaras-boa-esperanca',
    neighbourhood: 'Chácaras Boa Esperança',
    streets: ['Estrada da Boa Esperança', 'Estrada do Açude'],
    collections: [household([6], afternoon)],
  },
  {
    code: 'conjunto-tres-marias',
    neighbourhood: 'Conjunto Três Marias',
    streets: ['Rua Alnilam', 'Rua Alnitaque', 'Rua Mintaca', 'Praça das Estrelas'],
    collections: [household([1, 3, 5], night, true), recyclable(2, afternoon)],
  },
  {
    code: 'jardim-das-aguas',
    neighbourhood: 'Jardim das Águas',
    streets: ['Avenida das Águas', 'Rua do Córrego', 'Rua da Fonte', 'Rua Nascente'],
    collections: [household([2, 4, 6], night, true), recyclable(1, morning)],
  },
  {
    code: 'mercado-velho',
    neighbourhood: 'Mercado Velho',
    streets: ['Rua do Mercado Velho', 'Largo da Feira', 'Beco do Chafariz'],
    collections: [household([1, 2, 3, 4, 5, 6], night, true), recyclable(5, night)],
  },
  {
    code: 'parque-das-garcas-brancas',
    neighbourhood: 'Parque das Garças Brancas',
    streets: ['Avenida das Garças', 'Rua Biguá', 'Rua Socó', 'Rua Saracura'],
    collections: [household([1, 3, 5], afternoon), recyclable(6, morning)],
  },
  {
    code: 'vila-sao-jose-da-serra',
    neighbourhood: 'Vila São José da Serra',
    streets: ['Rua São José', 'Rua da Serra', 'Avenida Professora Conceição', 'Rua Água Santa'],
    collections: [household([2, 4, 6], afternoon), recyclable(5, morning)],
  },
]);
