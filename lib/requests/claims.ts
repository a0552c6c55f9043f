import type { AccountNumber } from '@/lib/accounts';
import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { RequestEventKind } from './service-request';

// Its own words, for where all of a person is told.
export { registrationStatusLabels } from './registration';
export { eventLabels } from './standing';

/** What is kept here of a person, column by column. */
export const requestsClaims = {
  RegistrationRequest: {
    purpose: 'REQUESTS',
    kept: 'REGISTRATION',
    place: 'REGISTRATIONS',
    columns: {
      id: link,
      protocol: 'Protocolo',
      accountNumber: 'Matrícula',
      name: 'Nome',
      taxId: 'CPF ou CNPJ',
      role: 'Como responde pelo imóvel',
      phone: 'Telefone',
      email: 'E-mail',
      notes: 'Observações',
      requestedOn: 'Data',
      status: 'Situação',
      clientAddress: {
        what: 'Endereço na internet de onde veio',
        purpose: 'ACCESS',
        kept: 'ACCESS',
        place: 'QUESTIONS',
      },
      createdAt: 'Hora do pedido',
    },
  },
  ServiceRequest: {
    purpose: 'REQUESTS',
    kept: 'REQUEST',
    place: 'REQUESTS',
    columns: {
      id: link,
      number: 'Número',
      protocol: 'Protocolo',
      premisesId: link,
      customerId: link,
      specificationCode: nobody,
      typeName: 'Tipo do serviço',
      specificationName: 'Assunto',
      requesterName: 'Nome',
      taxId: 'CPF ou CNPJ',
      phone: 'Telefone',
      email: 'E-mail',
      referencePoint: 'Ponto de referência',
      notes: 'Observações',
      place: 'Lugar',
      givenAccountNumber: 'Matrícula digitada',
      latitude: 'Latitude',
      longitude: 'Longitude',
      requestedOn: 'Data',
      expectedOn: 'Previsão',
      status: 'Situação',
      closedOn: 'Encerramento',
      closingReason: 'Motivo do encerramento',
      version: nobody,
      clientAddress: {
        what: 'Endereço na internet de onde veio',
        purpose: 'ACCESS',
        kept: 'ACCESS',
        place: 'QUESTIONS',
      },
      createdAt: 'Hora do pedido',
      lapsesOn: 'Último dia para pedir a vistoria',
      unconfirmed: 'Se falta confirmar por telefone',
    },
  },
  RequestTerms: {
    purpose: 'REQUESTS',
    kept: 'REQUEST',
    place: 'SERVICE_TERMS',
    columns: {
      requestId: link,
      serviceCode: nobody,
      totalCents: 'Valor do serviço',
      terms: 'Preço, prazo e documentos do dia',
      documentsAtCounter: 'Se os documentos vão ao balcão',
      createdAt: 'Hora do pedido',
    },
  },
  RequestEvent: {
    purpose: 'REQUESTS',
    kept: 'REQUEST',
    place: 'REQUEST_STEPS',
    columns: {
      id: link,
      requestId: link,
      kind: 'Passo',
      on: 'Data',
      time: 'Hora',
      note: 'Recado',
      createdAt: 'Hora do registro',
    },
  },
  RequestDraft: {
    purpose: 'REQUESTS',
    kept: 'REQUEST_DRAFT',
    place: 'REQUEST_DRAFTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      specificationCode: 'Assunto',
      details: 'O que você escreveu',
      answers: 'O que você respondeu',
      createdAt: 'Começo do pedido',
    },
  },
  RequestAttachment: {
    purpose: 'REQUESTS',
    kept: 'REQUEST',
    place: 'REQUEST_FILES',
    columns: {
      id: link,
      draftId: link,
      requestId: link,
      name: 'Nome do arquivo',
      mediaType: 'Tipo do arquivo',
      bytes: 'Arquivo',
      size: 'Tamanho',
      position: link,
      document: 'Documento que você disse que é',
      createdAt: 'Hora do envio',
    },
  },
  RequestLookup: {
    purpose: 'ACCESS',
    kept: 'ACCESS',
    place: 'QUESTIONS',
    columns: {
      id: link,
      addressBucket: 'Endereço na internet',
      protocol: 'Protocolo perguntado',
      requestId: link,
      registrationId: link,
      at: 'Data e hora',
    },
  },
} as const satisfies Claims<
  | 'RegistrationRequest'
  | 'ServiceRequest'
  | 'RequestTerms'
  | 'RequestEvent'
  | 'RequestDraft'
  | 'RequestAttachment'
  | 'RequestLookup'
>;

/** A request with what was told in it; `contact` and `notes` as they were written. */
export interface OwnRequest {
  readonly protocol: string;
  readonly subject: string;
  readonly requestedOn: CivilDate;
  readonly contact: string;
  readonly notes: string;
}

/** What a service of the tariff cost on the day it was asked for; `total` is null where no amount was published. */
export interface OwnTerms {
  readonly protocol: string;
  readonly service: string;
  readonly on: CivilDate;
  readonly total: Cents | null;
}

/** A request to put a CPF or CNPJ on file for a premises, whoever made it: what was told in it is not theirs alone. */
export interface OwnRegistration {
  readonly accountNumber: AccountNumber;
  readonly protocol: string;
  readonly requestedOn: CivilDate;
  readonly status: 'PENDING' | 'ACCEPTED' | 'REFUSED';
}

/** A step of a request, with what was told of it. */
export interface OwnStep {
  readonly protocol: string;
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
  readonly note: string;
}

/** A file that was sent: its name, its size in bytes, its day in UTC. `protocol` is null in a request not sent yet. */
export interface OwnFile {
  readonly protocol: string | null;
  readonly name: string;
  readonly size: number;
  readonly on: CivilDate;
}

/** A request that was not sent: what it is for, and what was typed, as it is kept; its day in UTC. */
export interface OwnDraft {
  readonly specification: string;
  readonly on: CivilDate;
  readonly typed: string;
}
