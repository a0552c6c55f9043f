import { formatMoney } from '@/lib/format';
import type { PreconditionReason } from '../quote';
import { weekdayDateAndTime } from './deadlines';

type ReasonOf<Code extends PreconditionReason['code']> = Extract<PreconditionReason, { code: Code }>;

type Sentence<Code extends PreconditionReason['code']> = string | ((reason: ReasonOf<Code>) => string);

const sentences: { readonly [Code in PreconditionReason['code']]: Sentence<Code> } = {
  NO_DEBTS: 'Você não tem débito vencido neste imóvel.',
  DEBTS_OPEN: ({ debts, total }) =>
    debts.length === 1
      ? `Há 1 débito seu neste imóvel: ${formatMoney(total)}.`
      : `Há ${debts.length} débitos seus neste imóvel: ${formatMoney(total)} ao todo.`,
  DEBTS_UNKNOWN: 'Só dá para saber com a matrícula e o CPF ou CNPJ de quem pede.',
  CUT_TOO_SHORT: ({ daysCut, fromDaysCut }) =>
    `O corte tem ${inDays(daysCut)}: a vistoria só é feita a partir de ${inDays(fromDaysCut)}.`,
  INSPECTION_APPROVED: ({ at }) => `A vistoria foi aprovada: ${weekdayDateAndTime(at)}.`,
  INSPECTION_TO_COME: 'A vistoria ainda precisa ser feita e aprovada.',
  DIAMETER_WITHOUT_WRITTEN_REQUEST: ({ aboveMm }) =>
    `Até ${aboveMm} mm não é preciso pedir por escrito antes.`,
  WRITTEN_REQUEST_TO_SEND: ({ aboveMm }) => `Acima de ${aboveMm} mm é preciso pedir por escrito antes.`,
  WITHIN_AGREEMENT_COUNT: ({ reagreement, atMost }) =>
    reagreement === 0
      ? 'É um primeiro acordo: não há outro por pagar.'
      : `É o ${reagreement}º reparcelamento, e podem ser ${atMost} em 12 meses.`,
  REAGREEMENTS_EXHAUSTED: ({ atMost }) => `Os ${atMost} reparcelamentos de 12 meses já foram usados.`,
  SEEN_BY_A_PERSON: 'Quem confere é a companhia, pelos documentos ou no local.',
};

/** Why a precondition is met or not, in a sentence. */
export function preconditionReasonInWords(reason: PreconditionReason): string {
  const sentence = sentences[reason.code] as Sentence<PreconditionReason['code']>;
  return typeof sentence === 'string'
    ? sentence
    : (sentence as (reason: PreconditionReason) => string)(reason);
}

function inDays(days: number): string {
  return days === 1 ? '1 dia' : `${days} dias`;
}
