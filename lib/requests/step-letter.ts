import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { RequestEventKind, RequestOutline } from './service-request';
import { closingReasonWords, statusLabels } from './standing';

/** The words of a message about a step. */
export interface StepLetter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly term: string; readonly value: string }[];
}

const openings = {
  OPENED: 'Recebemos a sua solicitação.',
  ADVANCED: 'A sua solicitação teve um andamento.',
  BLOCKED: 'A sua solicitação está parada, à espera de algo. Veja no portal o que falta.',
  RESUMED: 'A sua solicitação foi retomada.',
  CLOSED: 'A sua solicitação foi encerrada.',
} as const satisfies Record<RequestEventKind, string>;

/**
 * What is written to whoever made a request. The address was typed by somebody and may be a stranger's: so there is no name,
 * matrícula, address, CPF or CNPJ in it, and none of the words that were typed by the person or by the attendant.
 */
export function stepLetter(
  request: RequestOutline,
  { kind, on }: { readonly kind: RequestEventKind; readonly on: CivilDate },
): StepLetter {
  const { protocol, typeName, specificationName, expectedOn, status, closingReason } = request;
  const open = status !== 'CLOSED';
  return {
    subject: `Solicitação ${protocol}: ${subjects[kind]}`,
    heading: openings[kind],
    paragraphs: [
      ...(closingReason ? [closingReasonWords[closingReason]] : []),
      'Por segurança, esta mensagem não traz os seus dados nem o que foi escrito na solicitação.',
    ],
    facts: [
      { term: 'Protocolo', value: protocol },
      { term: 'Serviço', value: `${typeName} - ${specificationName}` },
      { term: 'Situação', value: `${statusLabels[status]} em ${formatDate(on)}` },
      ...(open ? [{ term: 'Data prevista', value: formatDate(expectedOn) }] : []),
    ],
  };
}

const subjects = {
  OPENED: 'recebida',
  ADVANCED: 'em andamento',
  BLOCKED: 'parada',
  RESUMED: 'retomada',
  CLOSED: 'encerrada',
} as const satisfies Record<RequestEventKind, string>;
