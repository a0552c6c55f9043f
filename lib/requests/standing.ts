import type { CivilDate } from '@/lib/kernel/civil-date';
import { authorityInSentence } from '@/lib/staff';
import type { ClosingReason, RequestEventKind, RequestOutline } from './service-request';

/** How a request stands on a day against the day it was expected; `NOT_DUE` where there is nothing that the utility owes by a day. */
export type Punctuality = 'IN_TIME' | 'LATE' | 'DONE_IN_TIME' | 'DONE_LATE' | 'NOT_DUE';

/**
 * An open request is late from the day after the expected one, unless it waits for something that is not the utility's to do; one
 * whose service was done was late if it closed after it. Nothing is due without a day, nor where a request ended without the
 * service: whoever asked let it lapse, or withdrew.
 */
export function punctuality(
  {
    status,
    expectedOn,
    closedOn,
    closingReason,
  }: Pick<RequestOutline, 'status' | 'expectedOn' | 'closedOn' | 'closingReason'>,
  asOf: CivilDate,
): Punctuality {
  if (expectedOn === null || (status === 'CLOSED' && closingReason !== 'SERVICE_DONE')) return 'NOT_DUE';
  if (status === 'CLOSED') return closedOn !== null && closedOn > expectedOn ? 'DONE_LATE' : 'DONE_IN_TIME';
  return status === 'PENDING' && asOf > expectedOn ? 'LATE' : 'IN_TIME';
}

/** What stands in the place of the expected day where there is none. */
export function expectationMissing({ status }: Pick<RequestOutline, 'status'>): string {
  return status === 'CLOSED'
    ? 'Nenhuma: foi encerrada sem o serviço.'
    : 'Ainda não há: o prazo não começou a correr, ou não está publicado.';
}

/** What was asked for, as the records name it: a specification alone does not tell 'RUA' of a leak from 'RUA' of lack of water. */
export function requestName({
  typeName,
  specificationName,
}: Pick<RequestOutline, 'typeName' | 'specificationName'>): string {
  return `${typeName} - ${specificationName}`;
}

/** The state as the manual prints it: 'Pendente', 'Encerrado', and GSAN's third, 'Bloqueado'. */
export const statusLabels = {
  PENDING: 'Pendente',
  BLOCKED: 'Bloqueado',
  CLOSED: 'Encerrado',
} as const satisfies Record<RequestOutline['status'], string>;

/** The reason as the records print it. */
export const closingReasonNames = {
  SERVICE_DONE: 'CONCLUSAO DO SERVICO',
  DEBT_PAID: 'DEBITO PAGO',
  WITHDRAWN: 'DESISTENCIA DO USUARIO',
  TIME_LAPSED: 'DECURSO DE PRAZO',
  SUSPENDED_BY_PAYMENT: 'SUSPENSO POR PAGAMENTO/PARCELAMENTO',
  WRITTEN_OFF: 'BAIXADO NO SISTEMA',
} as const satisfies Record<ClosingReason, string>;

/** The same in plain words. */
export const closingReasonWords = {
  SERVICE_DONE: 'O serviço foi feito.',
  DEBT_PAID: 'O débito foi pago.',
  WITHDRAWN: 'Quem pediu desistiu.',
  TIME_LAPSED: 'Passou o prazo de quem pediu, e o serviço não chegou a ser feito.',
  SUSPENDED_BY_PAYMENT: 'Suspenso porque houve pagamento ou parcelamento.',
  WRITTEN_OFF: 'O sistema encerrou a solicitação.',
} as const satisfies Record<ClosingReason, string>;

/** What a step means, in a few words. */
export const eventLabels = {
  OPENED: 'Solicitação recebida',
  ADVANCED: 'Em andamento',
  BLOCKED: 'Parada, à espera de algo',
  RESUMED: 'Retomada',
  CLOSED: 'Encerrada',
  AUTHORITY_ASKED: `Em análise pelo ${authorityInSentence('CHIEF_EXECUTIVE')}`,
  AUTHORITY_APPROVED: `Aprovada pelo ${authorityInSentence('CHIEF_EXECUTIVE')}`,
  INSPECTION_ASKED: 'Vistoria pedida',
  INSPECTION_APPROVED: 'Vistoria aprovada',
  INSPECTION_REFUSED: 'Vistoria recusada',
  WORK_ORDERED: 'Ordem de serviço emitida',
  PAVEMENT_BROKEN: 'Piso quebrado para a obra',
  WARNED: 'Aviso: falta pedir a vistoria',
  EXTINGUISHED: 'Extinta por falta de pedido de vistoria',
} as const satisfies Record<RequestEventKind, string>;
