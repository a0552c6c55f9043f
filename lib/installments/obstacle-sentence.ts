import { formatDate, formatMoney } from '@/lib/format';
import type { InstallmentObstacle } from './conditions';

type SentenceOf<Code> = (obstacle: Extract<InstallmentObstacle, { code: Code }>) => string;

const sentences: { readonly [Code in InstallmentObstacle['code']]: SentenceOf<Code> } = {
  AGREEMENT_RUNNING: ({ agreedOn, installmentsLeft }) =>
    `Este imóvel já tem um parcelamento, feito em ${formatDate(agreedOn)}, com ${installmentsInWords(installmentsLeft)} a cobrar. Outro só pode ser feito depois dele.`,
  AGREED_THIS_MONTH: ({ agreedOn }) =>
    `Já foi feito um parcelamento neste mês, em ${formatDate(agreedOn)}. Volte no mês que vem.`,
  NOTHING_TO_SPLIT: () =>
    'Não há débitos para parcelar. Contas em revisão ou pagas e créditos a seu favor não entram na conta.',
  DEBT_BELOW_MINIMUM: ({ totalCents, minimumCents }) =>
    `O débito de ${formatMoney(totalCents)} é menor que o mínimo para parcelar, ${formatMoney(minimumCents)}.`,
  REAGREEMENTS_EXHAUSTED: ({ atMost, againOn }) =>
    `O débito já foi parcelado uma vez e reparcelado ${atMost} vezes em 12 meses. Um novo acordo só a partir de ${formatDate(againOn)}.`,
  DEBTOR_NOT_OWNER_OR_USER: () =>
    'Este CPF ou CNPJ não é do dono nem do usuário atual deste imóvel. Quem só responde pelo pagamento não pode parcelar.',
};

/** Why a debt cannot be split, for its customer, and what to do. */
export function obstacleSentence(obstacle: InstallmentObstacle): string {
  return (sentences[obstacle.code] as (obstacle: InstallmentObstacle) => string)(obstacle);
}

function installmentsInWords(count: number): string {
  return count === 1 ? 'uma parcela' : `${count} parcelas`;
}
