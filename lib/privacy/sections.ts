import { formatAccountNumber, formatAmount, formatDate, formatMonth } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type {
  ActKind,
  OwnAccess,
  OwnBill,
  OwnDebt,
  OwnLetter,
  OwnPremises,
  OwnRegistration,
  PersonalData,
} from './personal-data';

/** One kind of data in words: a table, each row with as many texts as there are columns. */
export interface DataSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const roles = {
  OWNER: 'Proprietário',
  USER: 'Usuário',
  RESPONSIBLE: 'Responsável',
} as const satisfies Record<OwnPremises['role'], string>;

const statuses = {
  OPEN: 'Em aberto',
  PAID: 'Paga',
  IN_INSTALLMENTS: 'Parcelada',
  CANCELLED: 'Cancelada',
  AMENDED: 'Substituída',
  PRESCRIBED: 'Prescrita',
} as const satisfies Record<OwnBill['status'], string>;

const debtKinds = {
  SLIP: 'Guia',
  CHARGE: 'Débito a cobrar',
  CREDIT: 'Crédito',
} as const satisfies Record<OwnDebt['kind'], string>;

const acts = {
  DEBT_STATEMENT: 'Extrato de débitos emitido',
  ANNUAL_DISCHARGE: 'Declaração de quitação emitida',
  INSTALLMENT_AGREEMENT: 'Parcelamento',
  INSTALLMENT_SIMULATION: 'Simulação de parcelamento',
  DUE_DATE_CHANGE: 'Mudança do vencimento',
  CUT_NOTICE: 'Aviso ou corte de água',
  CARD_PAYMENT: 'Pagamento com cartão iniciado',
} as const satisfies Record<ActKind, string>;

const registrationStatuses = {
  PENDING: 'Em análise',
  ACCEPTED: 'Aceito',
  REFUSED: 'Não aceito',
} as const satisfies Record<OwnRegistration['status'], string>;

const letterStatuses = {
  WAITING: 'Na fila',
  SENT: 'Enviado',
  REFUSED: 'Recusado pelo servidor de e-mail',
  IN_DOUBT: 'Sem confirmação de envio',
} as const satisfies Record<OwnLetter['status'], string>;

/** Personal data in words and in the order a person reads them; kinds of which nothing is kept are left out. */
export function dataSections(data: PersonalData): readonly DataSection[] {
  const sections = [
    ...ofAccount(data),
    ...ofPayments(data),
    ...ofUse(data),
    ...ofRequests(data),
    ...ofLetters(data),
    ...ofTrail(data),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function ofAccount(data: PersonalData): DataSection[] {
  return [
    section('Imóveis', ['Matrícula', 'Endereço', 'Como', 'Desde', 'Até'], data.premises, (own) => [
      formatAccountNumber(own.accountNumber),
      own.address,
      roles[own.role],
      formatDate(own.since),
      own.until ? formatDate(own.until) : 'hoje',
    ]),
    section('Contas', ['Matrícula', 'Mês', 'Vencimento', 'Valor (R$)', 'Situação'], data.bills, (bill) => [
      formatAccountNumber(bill.accountNumber),
      formatMonth(bill.referenceMonth),
      ...dayAndAmount(bill.dueOn, bill.amount),
      statuses[bill.status],
    ]),
    section(
      'Guias, débitos a cobrar e créditos',
      ['Matrícula', 'Tipo', 'Descrição', 'Data', 'Valor (R$)'],
      data.otherDebts,
      ({ accountNumber, kind, description, on, amount }) => [
        formatAccountNumber(accountNumber),
        debtKinds[kind],
        description,
        ...dayAndAmount(on, amount),
      ],
    ),
  ];
}

function ofPayments(data: PersonalData): DataSection[] {
  return [
    section('Pagamentos', ['Matrícula', 'Data', 'Valor (R$)', 'Arrecadador'], data.payments, (payment) => [
      formatAccountNumber(payment.accountNumber),
      ...dayAndAmount(payment.paidOn, payment.amount),
      payment.collector,
    ]),
  ];
}

function ofUse(data: PersonalData): DataSection[] {
  return [
    section('Consumo', ['Matrícula', 'Mês', 'Leitura em', 'Faturado (m³)'], data.readings, (reading) => [
      formatAccountNumber(reading.accountNumber),
      formatMonth(reading.referenceMonth),
      formatDate(reading.readOn),
      String(reading.billedM3),
    ]),
    section('O que você fez', ['Matrícula', 'O quê', 'Data', 'Valor (R$)'], data.acts, (act) => [
      formatAccountNumber(act.accountNumber),
      acts[act.kind],
      formatDate(act.on),
      act.amount === null ? '–' : formatAmount(act.amount),
    ]),
  ];
}

function ofRequests(data: PersonalData): DataSection[] {
  return [
    section(
      'Solicitações',
      ['Protocolo', 'Assunto', 'Data', 'Contato', 'Observações'],
      data.requests,
      (own) => [own.protocol, own.subject, formatDate(own.requestedOn), own.contact || '–', own.notes || '–'],
    ),
    section(
      'Preço do dia dos serviços que você pediu',
      ['Protocolo', 'Serviço', 'Data', 'Valor (R$)'],
      data.serviceTerms,
      ({ protocol, service, on, total }) => [
        protocol,
        service,
        formatDate(on),
        total === null ? 'não publicado' : formatAmount(total),
      ],
    ),
    section(
      'Pedidos de cadastro do seu CPF ou CNPJ',
      ['Protocolo', 'Matrícula', 'Data', 'Situação'],
      data.registrations,
      ({ protocol, accountNumber, requestedOn, status }) => [
        protocol,
        formatAccountNumber(accountNumber),
        formatDate(requestedOn),
        registrationStatuses[status],
      ],
    ),
  ];
}

function ofLetters(data: PersonalData): DataSection[] {
  return [
    section('E-mails mandados a você', ['Assunto', 'Data', 'Situação'], data.letters, (letter) => [
      letter.subject,
      formatDate(letter.on),
      letterStatuses[letter.status],
    ]),
  ];
}

function ofTrail(data: PersonalData): DataSection[] {
  return [
    section(
      'Registros de uso do portal',
      ['Quando (UTC)', 'Ação', 'Endereço na internet'],
      data.accesses,
      accessRow,
    ),
  ];
}

function accessRow({ at, action, clientAddress }: OwnAccess): string[] {
  return [at.slice(0, 19).replace('T', ' '), action, clientAddress ?? '–'];
}

function dayAndAmount(day: CivilDate, amount: Cents): [string, string] {
  return [formatDate(day), formatAmount(amount)];
}

function section<Item>(
  title: string,
  columns: readonly string[],
  ...[items, row]: [readonly Item[], (item: Item) => readonly string[]]
): DataSection {
  return { title, columns, rows: items.map(row) };
}
