import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LetterWords } from '@/lib/letters';
import { authorityInSentence } from '@/lib/staff';
import type { RequestEventKind, RequestOutline } from './service-request';
import { closingReasonWords, requestName, statusLabels } from './standing';

const openings = {
  OPENED: 'Recebemos a sua solicitação.',
  ADVANCED: 'A sua solicitação teve um andamento.',
  BLOCKED: 'A sua solicitação está parada, à espera de algo. Veja no portal o que falta.',
  RESUMED: 'A sua solicitação foi retomada.',
  CLOSED: 'A sua solicitação foi encerrada.',
  AUTHORITY_ASKED: `O seu pedido por escrito está em análise pelo ${authorityInSentence('CHIEF_EXECUTIVE')}.`,
  AUTHORITY_APPROVED: `O ${authorityInSentence('CHIEF_EXECUTIVE')} aprovou o diâmetro que você pediu.`,
  INSPECTION_ASKED: 'Recebemos o seu pedido de vistoria.',
  INSPECTION_APPROVED: 'A vistoria foi aprovada.',
  INSPECTION_REFUSED: 'A vistoria foi recusada. Veja no portal o que consertar.',
  WORK_ORDERED: 'A ordem do serviço que você pediu foi emitida.',
  PAVEMENT_BROKEN: 'O piso foi quebrado para a obra. O prazo para refazê-lo já corre.',
  WARNED: 'Falta pedir a vistoria. Sem ela, a sua solicitação vai ser extinta.',
  EXTINGUISHED: 'A sua solicitação foi extinta, porque a vistoria não foi pedida a tempo.',
} as const satisfies Record<RequestEventKind, string>;

/** `lapsesOn` is the last day to ask for the inspection, where there is one. */
interface LetterStep {
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
  readonly lapsesOn?: CivilDate | null;
}

/**
 * What is written to whoever made a request. The address was typed by somebody and may be a stranger's: so there is no name,
 * matrícula, address, CPF or CNPJ in it, and none of the words that were typed by the person or by the attendant.
 */
export function stepLetter(request: RequestOutline, { kind, on, lapsesOn = null }: LetterStep): LetterWords {
  const { protocol, expectedOn, status, closingReason } = request;
  const open = status !== 'CLOSED';
  return {
    subject: `Solicitação ${protocol}: ${subjects[kind]}`,
    heading: openings[kind],
    paragraphs: [
      ...(closingReason ? [closingReasonWords[closingReason]] : []),
      ...(kind === 'EXTINGUISHED' ? ['Nenhum valor pago é devolvido. Você pode pedir de novo.'] : []),
      ...(kind === 'WARNED' && lapsesOn
        ? [`Peça a vistoria até ${formatDate(lapsesOn)}. Depois desse dia nenhum valor pago é devolvido.`]
        : []),
      'Por segurança, esta mensagem não traz os seus dados nem o que foi escrito na solicitação.',
    ],
    facts: [
      { term: 'Protocolo', value: protocol },
      { term: 'Serviço', value: requestName(request) },
      { term: 'Situação', value: `${statusLabels[status]} em ${formatDate(on)}` },
      ...(open ? expectation(expectedOn, lapsesOn) : []),
    ],
  };
}

function expectation(expectedOn: CivilDate | null, lapsesOn: CivilDate | null): LetterWords['facts'] {
  if (lapsesOn) return [{ term: 'Último dia para pedir a vistoria', value: formatDate(lapsesOn) }];
  return expectedOn ? [{ term: 'Data prevista', value: formatDate(expectedOn) }] : [];
}

const subjects = {
  OPENED: 'recebida',
  ADVANCED: 'em andamento',
  BLOCKED: 'parada',
  RESUMED: 'retomada',
  CLOSED: 'encerrada',
  AUTHORITY_ASKED: 'em análise',
  AUTHORITY_APPROVED: 'diâmetro aprovado',
  INSPECTION_ASKED: 'vistoria pedida',
  INSPECTION_APPROVED: 'vistoria aprovada',
  INSPECTION_REFUSED: 'vistoria recusada',
  WORK_ORDERED: 'ordem de serviço emitida',
  PAVEMENT_BROKEN: 'piso quebrado para a obra',
  WARNED: 'falta pedir a vistoria',
  EXTINGUISHED: 'extinta',
} as const satisfies Record<RequestEventKind, string>;
