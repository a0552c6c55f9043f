import type { AccountNumberRefusal, TaxIdRefusal } from '@/lib/accounts';
import { refusalSentence } from './sentences';

/** Codes a form field may be refused with, beyond those of account numbers and CPF or CNPJ. */
const fieldSentences = {
  NAME_MISSING: 'Informe o nome.',
  VERIFY_TEXT_MISSING: 'Cole a linha, o Pix ou o código que você recebeu.',
  ROLE_MISSING: 'Diga qual é a sua relação com o imóvel.',
  PHONE_MISSING: 'Informe um telefone com DDD.',
  PHONE_MALFORMED: 'O telefone tem 10 ou 11 números, com o DDD. Exemplo: (79) 99999-9999',
  PHONE_AREA_CODE: 'Este DDD não existe. Confira os dois primeiros números do telefone.',
  PHONE_TOO_MANY: 'Cabem até dois telefones neste campo. Tire os outros.',
  EMAIL_MISSING: 'Informe um e-mail.',
  EMAIL_MALFORMED: 'Este e-mail não parece completo. Exemplo: nome@provedor.com.br',
  CARD_COMPANY_MISSING: 'Escolha uma empresa.',
  YEAR_MISSING: 'Escolha o ano.',
  YEAR_MALFORMED: 'O ano tem quatro números. Exemplo: 2017',
  DUE_DAY_MISSING: 'Escolha o novo dia do vencimento.',
  DUE_DAY_MALFORMED: 'Escolha um dos dias oferecidos.',
  NOTICE_DAY_MISSING: 'Informe o dia em que o aviso de corte chegou.',
  PLANNED_BEFORE_NOTICE: 'O dia marcado para o corte precisa ser depois do dia do aviso.',
  DATE_MALFORMED: 'Escreva o dia, o mês e o ano. Exemplo: 15/04/2019',
  DIAMETER_MISSING: 'Informe o diâmetro, em milímetros.',
  DIAMETER_NOT_OFFERED: 'Este serviço não é feito com este diâmetro. Veja os diâmetros ao lado do campo.',
  DAYS_CUT_MISSING: 'Informe há quantos dias a água está cortada.',
  DAYS_CUT_INVALID: 'Confira o número de dias: ele é grande demais.',
  AREA_INVALID: 'Confira a área: ela vai de 0,01 a 1.000 m².',
  CHANNEL_MISSING: 'Escolha por onde o serviço vai ser pedido.',
  PLACE_MISSING: 'Escolha se o piso é da rua ou da calçada.',
  PAVEMENT_MISSING: 'Escolha o tipo de piso.',
  AREA_MISSING: 'Informe a área, em metros quadrados.',
  AREA_MALFORMED: 'Escreva a área em metros quadrados, com até duas casas. Exemplo: 2,5',
  COUNT_MALFORMED: 'Escreva um número inteiro, só com algarismos. Exemplo: 15',
  CHOICE_UNKNOWN: 'Escolha uma das opções.',
  DATE_MISSING: 'Informe o dia.',
  TIME_MISSING: 'Informe a hora.',
  DATE_TIME_MALFORMED: 'Escreva o dia e a hora. Exemplo: 2019-04-22T10:00',
  TIME_MALFORMED: 'Escreva a hora com dois pontos. Exemplo: 14:30',
  DOWN_PAYMENT_MISSING: 'Informe o valor da entrada.',
  DOWN_PAYMENT_MALFORMED: 'Escreva a entrada em reais e centavos. Exemplo: 41,53',
  REFERENCE_POINT_MISSING: 'Informe um ponto de referência: algo perto, que ajude a achar o lugar.',
  POSITION_MALFORMED:
    'Não conseguimos ler a posição. Escreva os graus, ou cole as duas coordenadas do mapa. Exemplo: -10,916206',
  CONTROL_CHARACTER: 'Há um sinal invisível neste texto que não pode ser gravado. Escreva o texto de novo.',
  POSITION_INCOMPLETE: 'Informe a latitude e a longitude, ou deixe as duas em branco.',
  STREET_MISSING: 'Informe a rua.',
  DISTRICT_MISSING: 'Informe o bairro ou povoado.',
  CITY_MISSING: 'Informe a cidade.',
  PROTOCOL_MISSING: 'Informe o protocolo.',
  PROTOCOL_MALFORMED: 'O protocolo tem 14 números: o ano, o número 1 e mais nove.',
  PRIVACY_KIND_MISSING: 'Escolha o que você quer pedir.',
  CASE_KIND_MISSING: 'Escolha o tipo de manifestação.',
  CASE_TEXT_MISSING: 'Escreva o que você quer dizer à ouvidoria.',
  CASE_PROTOCOL_MALFORMED: 'O protocolo da ouvidoria tem 14 números: o ano, o número 2 e mais nove.',
  ACCESS_CODE_MISSING: 'Informe o código de acesso.',
  ACCESS_CODE_MALFORMED: 'O código de acesso tem 12 letras e números. Exemplo: ABCD-2345-EFGH',
} as const;

type IdentityCode = AccountNumberRefusal['code'] | TaxIdRefusal['code'];

const identityCodes: readonly string[] = [
  'ACCOUNT_NUMBER_MISSING',
  'ACCOUNT_NUMBER_MALFORMED',
  'ACCOUNT_NUMBER_CHECK_DIGIT',
  'TAX_ID_MISSING',
  'TAX_ID_MALFORMED',
  'TAX_ID_CHECK_DIGIT',
] satisfies readonly IdentityCode[];

/** What is said of a text that is too long: by how many characters. None is ever cut. */
function tooLongSentence({ most, by }: { readonly most: number; readonly by: number }): string {
  const over = by === 1 ? 'um caractere' : `${by} caracteres`;
  return `O texto passou ${over} do tamanho: cabem ${most}. Nada foi cortado: encurte o texto.`;
}

/** The sentence for a field's code; for a message that is no code of ours, the general one. */
export function fieldSentence(code: string, params: Readonly<Record<string, unknown>> = {}): string {
  const { most, by } = params;
  if (code === 'TEXT_TOO_LONG' && typeof most === 'number' && typeof by === 'number') {
    return tooLongSentence({ most, by });
  }
  if (identityCodes.includes(code)) return refusalSentence({ code: code as IdentityCode });
  return code in fieldSentences ? fieldSentences[code as keyof typeof fieldSentences] : 'Confira este dado.';
}
