import { formatAmount, formatMonth } from '@/lib/format';
import type { Refusal, RefusalCode } from './refusals';

type SentenceOf<Code extends RefusalCode> = string | ((refusal: Extract<Refusal, { code: Code }>) => string);

/** What a customer reads for every refusal: what happened and what to do. */
const sentences: { readonly [Code in RefusalCode]: SentenceOf<Code> } = {
  INVALID_INPUT: 'Alguns dados precisam ser corrigidos.',
  MALFORMED_JSON: 'O corpo do pedido não é um JSON válido.',
  UNSUPPORTED_MEDIA_TYPE: 'Envie o corpo do pedido como application/json.',
  BODY_TOO_LARGE: 'O pedido é grande demais.',
  NOT_SIGNED_IN: 'Identifique-se com a matrícula e o CPF ou CNPJ.',
  SESSION_EXPIRED: 'Sua sessão terminou por falta de uso. Identifique-se de novo.',
  PREMISES_NOT_CHOSEN: 'Escolha primeiro o imóvel.',
  CROSS_SITE_REQUEST: 'Este pedido veio de outro site e foi recusado.',
  PREMISES_NOT_FOUND: 'Não encontramos este imóvel entre os seus.',
  RESOURCE_NOT_FOUND: 'Não encontramos o que você procura.',
  METHOD_NOT_ALLOWED: 'Este endereço não aceita este método.',
  SERVICE_UNAVAILABLE:
    'O portal está sem acesso aos dados neste momento. Nada foi alterado. Tente de novo em alguns minutos.',
  INTERNAL_ERROR: 'Algo falhou do nosso lado. Nada foi alterado. Tente de novo em alguns minutos.',
  ACCOUNT_NUMBER_MISSING: 'Informe a matrícula.',
  ACCOUNT_NUMBER_MALFORMED: 'A matrícula tem só números: de 2 a 9, contando o dígito depois do ponto.',
  ACCOUNT_NUMBER_CHECK_DIGIT: 'O dígito da matrícula não confere. Veja se algum número foi trocado.',
  TAX_ID_MISSING: 'Informe o CPF ou o CNPJ.',
  TAX_ID_MALFORMED: 'O CPF tem 11 números. O CNPJ tem 14 números ou letras.',
  TAX_ID_CHECK_DIGIT: 'Os dígitos do CPF ou CNPJ não conferem. Veja se algum número foi trocado.',
  NOT_IDENTIFIED:
    'Não foi possível confirmar estes dados. Confira a matrícula e o CPF ou CNPJ. Se estiverem certos, peça o cadastro do seu CPF ou CNPJ nesta matrícula.',
  TOO_MANY_ATTEMPTS: (refusal) =>
    `Houve muitas tentativas sem sucesso. Por segurança, espere ${waitInWords(refusal.retryAfterSeconds)} e tente de novo.`,
  TOO_MANY_REQUESTS: (refusal) =>
    `Já recebemos muitos pedidos deste endereço. Espere ${waitInWords(refusal.retryAfterSeconds)} ou ligue para nós.`,
  INDEX_FACTOR_MISSING: (refusal) =>
    `Ainda não é possível atualizar os valores: falta o índice de correção de ${formatMonth(refusal.month)}. Seus débitos não mudaram. Ligue para nós para pagar hoje.`,
  RULE_NOT_COVERED: (refusal) =>
    `Ainda não é possível atualizar os valores: nenhuma regra publicada vale para ${refusal.on}. Ligue para nós.`,
  NOTHING_SELECTED: 'Escolha ao menos uma conta para pagar.',
  DEBT_NOT_FOUND: 'Um dos débitos escolhidos não está mais em aberto. Confira a lista atualizada.',
  DEBTS_NOT_SELECTABLE:
    'Uma das contas escolhidas foi paga, está em revisão ou é de outro ocupante. Confira a lista atualizada.',
  CREDITS_EXCEED_DEBTS: (refusal) =>
    `Os créditos escolhidos (R$ ${formatAmount(refusal.creditsCents)}) alcançam ou passam os débitos escolhidos (R$ ${formatAmount(refusal.debtsCents)}). Escolha mais débitos ou menos créditos.`,
  DEBT_STATEMENT_NOT_FOUND: 'Não encontramos este extrato entre os do seu imóvel.',
  DEBT_STATEMENT_NOT_PAYABLE: (refusal) =>
    refusal.standing === 'EXPIRED'
      ? 'Este extrato venceu. Emita outro com os valores de hoje.'
      : 'Uma das contas deste extrato foi paga, cancelada ou entrou em revisão. Não pague este extrato: emita outro.',
  AMOUNT_OUT_OF_RANGE: 'O valor é grande demais para um único documento. Escolha menos contas.',
};

/** The sentence for a refusal, with its data filled in. */
export function refusalSentence(refusal: Refusal): string {
  const sentence = sentences[refusal.code] as SentenceOf<RefusalCode>;
  return typeof sentence === 'string' ? sentence : (sentence as (refusal: Refusal) => string)(refusal);
}

/** A wait in words a person uses: seconds up to a minute, then whole minutes rounded up. */
export function waitInWords(seconds: number): string {
  if (seconds <= 60) return seconds === 1 ? '1 segundo' : `${seconds} segundos`;
  const minutes = (seconds - (seconds % 60)) / 60 + (seconds % 60 > 0 ? 1 : 0);
  return `${minutes} minutos`;
}
