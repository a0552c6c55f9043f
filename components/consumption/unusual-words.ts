import type { Unusual, UnusualReason } from '@/lib/consumption';

const names = {
  HIGH: 'Consumo alto',
  LOW: 'Consumo baixo',
  NOTHING: 'Sem consumo',
  NOT_READ: 'Sem leitura',
  NOT_METERED: 'Sem medição',
} as const satisfies Record<UnusualReason, string>;

const explanations = {
  HIGH: 'Mais gente em casa, um conserto ou um vazamento podem explicar. Feche todas as torneiras e veja se o hidrômetro continua a girar.',
  LOW: 'Uma viagem ou o imóvel vazio podem explicar. Se nada mudou, o hidrômetro pode estar com defeito: avise.',
  NOTHING: 'O hidrômetro não marcou água nenhuma. Se o imóvel estava em uso, avise.',
  NOT_READ: 'Não foi possível ler o hidrômetro. O consumo faturado não veio de uma medição.',
  NOT_METERED:
    'Não havia hidrômetro ou água ligada. O mês não entra na média, e a leitura, se houver, é estimada.',
} as const satisfies Record<UnusualReason, string>;

/** What is unusual about a month, in two words. */
export function unusualName({ reason }: Unusual): string {
  return names[reason];
}

/** What is unusual about a month, how much, and what may be behind it. */
export function unusualSentence({ reason, differencePercent }: Unusual): string {
  const side = reason === 'LOW' ? 'abaixo' : 'acima';
  const measure = differencePercent === null ? '' : `${differencePercent} % ${side} da média. `;
  return measure + explanations[reason];
}
