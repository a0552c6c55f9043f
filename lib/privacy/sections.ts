import { formatAccountNumber, formatAmount, formatDate, formatMonth } from '@/lib/format';
import { type SectionId, sectionTitles } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import { eventLabels, registrationStatusLabels } from '@/lib/requests/claims';
import type { PersonalData } from './own-data-kinds';
import { acts, debtKinds, letterStatuses, roles, statuses } from './section-words';

/** One kind of data in words: a table, each row with as many texts as there are columns. */
export interface DataSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Table = Omit<DataSection, 'title'>;

/** How each section is told; one that a claim may name and that is told nowhere does not compile. */
const tables = {
  PREMISES: ({ premises }) =>
    table(['Matrícula', 'Endereço', 'Como', 'Desde', 'Até'], premises, (own) => [
      formatAccountNumber(own.accountNumber),
      own.address,
      roles[own.role],
      formatDate(own.since),
      own.until ? formatDate(own.until) : 'hoje',
    ]),
  BILLS: ({ bills }) =>
    table(['Matrícula', 'Mês', 'Vencimento', 'Valor (R$)', 'Situação'], bills, (bill) => [
      formatAccountNumber(bill.accountNumber),
      formatMonth(bill.referenceMonth),
      ...dayAndAmount(bill.dueOn, bill.amount),
      statuses[bill.status],
    ]),
  OTHER_DEBTS: ({ otherDebts }) =>
    table(['Matrícula', 'Tipo', 'Descrição', 'Data', 'Valor (R$)'], otherDebts, (debt) => [
      formatAccountNumber(debt.accountNumber),
      debtKinds[debt.kind],
      debt.description,
      ...dayAndAmount(debt.on, debt.amount),
    ]),
  PAYMENTS: ({ payments }) =>
    table(['Matrícula', 'Data', 'Valor (R$)', 'Arrecadador'], payments, (payment) => [
      formatAccountNumber(payment.accountNumber),
      ...dayAndAmount(payment.paidOn, payment.amount),
      payment.collector,
    ]),
  READINGS: ({ readings }) =>
    table(['Matrícula', 'Mês', 'Leitura em', 'Faturado (m³)'], readings, (reading) => [
      formatAccountNumber(reading.accountNumber),
      formatMonth(reading.referenceMonth),
      formatDate(reading.readOn),
      String(reading.billedM3),
    ]),
  ACTS: (data) =>
    table(['Matrícula', 'O quê', 'Data', 'Valor (R$)'], data.acts, (act) => [
      formatAccountNumber(act.accountNumber),
      acts[act.kind],
      formatDate(act.on),
      act.amount === null ? '–' : formatAmount(act.amount),
    ]),
  REQUESTS: ({ requests }) =>
    table(['Protocolo', 'Assunto', 'Data', 'Contato', 'Observações'], requests, (own) => [
      ...[own.protocol, own.subject, formatDate(own.requestedOn), own.contact || '–', own.notes || '–'],
    ]),
  SERVICE_TERMS: ({ serviceTerms }) =>
    table(
      ['Protocolo', 'Serviço', 'Data', 'Valor (R$)'],
      serviceTerms,
      ({ protocol, service, on, total }) => [
        ...[protocol, service, formatDate(on), total === null ? 'não publicado' : formatAmount(total)],
      ],
    ),
  REQUEST_STEPS: ({ requestSteps }) =>
    table(['Protocolo', 'Passo', 'Data', 'Recado'], requestSteps, ({ protocol, kind, on, note }) => [
      ...[protocol, eventLabels[kind], formatDate(on), note || '–'],
    ]),
  REQUEST_FILES: ({ requestFiles }) =>
    table(['Protocolo', 'Arquivo', 'Data (UTC)', 'Tamanho (bytes)'], requestFiles, (file) => [
      ...[file.protocol ?? 'não enviado', file.name, formatDate(file.on), String(file.size)],
    ]),
  REQUEST_DRAFTS: ({ requestDrafts }) =>
    table(['Serviço', 'Data (UTC)', 'O que você escreveu'], requestDrafts, ({ specification, on, typed }) => [
      ...[specification, formatDate(on), typed],
    ]),
  REGISTRATIONS: ({ registrations }) =>
    table(['Protocolo', 'Matrícula', 'Data', 'Situação'], registrations, (own) => [
      own.protocol,
      formatAccountNumber(own.accountNumber),
      formatDate(own.requestedOn),
      registrationStatusLabels[own.status],
    ]),
  LETTERS: ({ letters }) =>
    table(['Assunto', 'Data', 'Situação'], letters, ({ subject, on, status }) => [
      ...[subject, formatDate(on), letterStatuses[status]],
    ]),
  SESSIONS: ({ sessions }) =>
    table(['Começo (UTC)', 'Último uso (UTC)', 'Fim (UTC)'], sessions, (session) => [
      ...[instant(session.openedAt), instant(session.lastSeenAt)],
      session.closedAt ? instant(session.closedAt) : '–',
    ]),
  ACCESSES: ({ accesses }) =>
    table(['Quando (UTC)', 'Ação', 'Endereço na internet'], accesses, ({ at, action, clientAddress }) => [
      ...[instant(at), action, clientAddress ?? '–'],
    ]),
} as const satisfies Record<SectionId, (data: PersonalData) => Table>;

/** Personal data in words and in the order a person reads them; kinds of which nothing is kept are left out. */
export function dataSections(data: PersonalData): readonly DataSection[] {
  const ids = Object.keys(sectionTitles) as SectionId[];
  return ids
    .map((id) => ({ title: sectionTitles[id], ...tables[id](data) }))
    .filter(({ rows }) => rows.length > 0);
}

function instant(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}

function dayAndAmount(day: CivilDate, amount: Cents): [string, string] {
  return [formatDate(day), formatAmount(amount)];
}

function table<Item>(
  columns: readonly string[],
  items: readonly Item[],
  row: (item: Item) => readonly string[],
): Table {
  return { columns, rows: items.map(row) };
}
