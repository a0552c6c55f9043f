import { formatDate } from '@/lib/format';
import { channelLabels, diameterRangesInWords, type QuoteRefusal } from '@/lib/service-tariff';

/** Days without known holidays are refused alike everywhere, in the words of all refusals. */
type Code = Exclude<QuoteRefusal['code'], 'CALENDAR_NOT_COVERED'>;

const missingAnswers = {
  DIAMETER: 'Informe o diâmetro, em milímetros.',
  ADJUSTMENT: 'Escolha o tipo de mudança.',
  PAVEMENT: 'Informe o piso que vai ser quebrado: onde, qual e quantos metros quadrados.',
  DAYS_CUT: 'Informe há quantos dias a água está cortada.',
  FURTHER_INSPECTIONS: 'Informe quantas vistorias vão ser pedidas além da primeira.',
  AGREEMENT: 'Informe o número de parcelas.',
} as const satisfies Record<Extract<QuoteRefusal, { code: 'ANSWER_MISSING' }>['field'], string>;

const events = {
  inspectionRequestedAt: 'O pedido de vistoria',
  inspectionApprovedAt: 'A aprovação da vistoria',
  workOrderOn: 'A ordem de serviço',
  pavementBrokenOn: 'A quebra do piso',
} as const satisfies Record<Extract<QuoteRefusal, { code: 'EVENT_BEFORE_REQUEST' }>['event'], string>;

/** Why there is no quote, and what to correct. */
export const quoteSentences: {
  readonly [C in Code]: string | ((refusal: Extract<QuoteRefusal, { code: C }>) => string);
} = {
  SERVICE_UNKNOWN: 'Não conhecemos este serviço. Escolha um da lista.',
  SERVICE_NOT_COVERED: ({ coveredFrom, on }) =>
    `Não há preço publicado que valha em ${formatDate(on)}. O primeiro dia com preço é ${formatDate(coveredFrom)}: escolha este dia ou um depois dele.`,
  CHANNEL_NOT_OFFERED: ({ offered }) =>
    `Este serviço só é pedido assim: ${offered.map((channel) => channelLabels[channel].toLowerCase()).join(' ou ')}.`,
  ANSWER_MISSING: ({ field }) => missingAnswers[field],
  DIAMETER_NOT_OFFERED: ({ diameterMm, offered }) =>
    `O serviço não é feito com ${diameterMm} mm. Os diâmetros são: ${diameterRangesInWords(offered)}.`,
  AREA_INVALID: ({ maxM2 }) => `A área precisa ser maior que zero e de no máximo ${maxM2} m².`,
  TOO_MANY_PAVEMENTS: ({ atMost }) => `São no máximo ${atMost} trechos de piso de cada vez.`,
  DAYS_CUT_INVALID: ({ atMost }) =>
    `Informe os dias desde o corte, de 0 a ${atMost.toLocaleString('pt-BR')}.`,
  FURTHER_INSPECTIONS_INVALID: ({ atMost }) => `Informe de 0 a ${atMost} vistorias além da primeira.`,
  INSTALLMENTS_INVALID: ({ atMost }) => `Informe de 1 a ${atMost} parcelas.`,
  REAGREEMENT_INVALID: 'Informe quantos acordos foram feitos antes deste e não foram pagos até o fim.',
  EVENT_BEFORE_REQUEST: ({ event }) => `${events[event]} não pode ser antes do pedido.`,
};
