import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { AccountNumber } from './account-number';

/** What is kept here of a person, column by column. */
export const accountsClaims = {
  Premises: {
    purpose: 'CONTRACT',
    kept: 'CONTRACT',
    place: 'PREMISES',
    columns: {
      id: link,
      accountNumber: 'Matrícula',
      inscription: 'Inscrição',
      localityId: link,
      route: 'Rota de leitura',
      street: 'Rua',
      number: 'Número',
      complement: 'Complemento',
      district: 'Bairro',
      city: 'Cidade',
      state: 'Estado',
      postalCode: 'CEP',
      waterSituation: 'Situação da ligação de água',
      sewerSituation: 'Situação da ligação de esgoto',
      consumption: 'Tipo de consumo',
      groupDueDay: 'Dia do vencimento do grupo',
    },
  },
  DwellingUnits: {
    purpose: 'CONTRACT',
    kept: 'CONTRACT',
    place: 'PREMISES',
    columns: {
      premisesId: link,
      category: 'Categoria das economias',
      units: 'Número de economias',
    },
  },
  Customer: {
    purpose: 'CONTRACT',
    kept: 'CONTRACT',
    place: 'PERSON',
    columns: {
      id: link,
      name: 'Nome',
      taxId: 'CPF ou CNPJ',
    },
  },
  PremisesLink: {
    purpose: 'CONTRACT',
    kept: 'CONTRACT',
    place: 'PREMISES',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      role: 'Como responde pelo imóvel',
      since: 'Desde',
      until: 'Até',
    },
  },
  Locality: {
    columns: {
      id: link,
      name: nobody,
    },
  },
} as const satisfies Claims<'Premises' | 'DwellingUnits' | 'Customer' | 'PremisesLink' | 'Locality'>;

/** A premises somebody answers or answered for; `until` is inclusive, null: still. */
export interface OwnPremises {
  readonly accountNumber: AccountNumber;
  readonly address: string;
  readonly role: 'OWNER' | 'USER' | 'RESPONSIBLE';
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** The days on which somebody answered for a premises, both inclusive; null: still. */
export interface OwnTime {
  readonly premisesId: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}
