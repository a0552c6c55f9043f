import type { DischargeReason } from '@/lib/annual-discharge';
import { formatDate } from '@/lib/format';

type Code = DischargeReason['code'];
type SentenceOf<C extends Code> = (reason: Extract<DischargeReason, { code: C }>) => string;

const sentences: { readonly [C in Code]: SentenceOf<C> } = {
  YEAR_NOT_COVERED: ({ firstYear }) =>
    `A lei que criou esta declaração é de ${firstYear}: não há declaração dos anos anteriores a ele.`,
  YEAR_NOT_CLOSED: ({ availableFrom }) =>
    `Este ano ainda não está fechado: podem faltar contas dele. Peça a partir de ${formatDate(availableFrom)}.`,
  YEAR_BEFORE_LINK: ({ since }) =>
    `O cadastro do usuário atual deste imóvel começa em ${formatDate(since)}. As contas de antes são de outra pessoa.`,
  NO_BILLS: () => 'Nenhuma conta deste ano foi emitida em seu nome neste imóvel: não há o que declarar.',
  NOTHING_SETTLED: () =>
    'As contas deste ano foram canceladas, prescreveram ou são discutidas na Justiça: não há pagamento a declarar.',
  BILLS_OPEN: ({ bills }) =>
    bills.length === 1
      ? 'Uma conta deste ano está em aberto.'
      : `${bills.length} contas deste ano estão em aberto.`,
  BILLS_IN_INSTALLMENTS: ({ bills }) =>
    `${bills.length === 1 ? 'Uma conta deste ano está' : `${bills.length} contas deste ano estão`} em parcelamento. A declaração sai quando o parcelamento for pago até o fim.`,
};

/** Why there is no declaration of a year, for its customer: what is missing and what to do. */
export function reasonSentence(reason: DischargeReason): string {
  return (sentences[reason.code] as (reason: DischargeReason) => string)(reason);
}
