import { reviewInWords } from '@/lib/billing';
import { formatAmount, formatDate, formatMoney, formatMonth } from '@/lib/format';
import { obstacleSentence } from '@/lib/installments';
import { authorityInSentence, staffActions, staffRoles } from '@/lib/staff';
import { quoteSentences } from './quote-sentences';
import type { Refusal, RefusalCode } from './refusals';

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

type SentenceOf<Code extends RefusalCode> = string | ((refusal: Extract<Refusal, { code: Code }>) => string);

const closedBill = {
  PAID: 'já foi paga',
  IN_INSTALLMENTS: 'está em um parcelamento',
  CANCELLED: 'foi cancelada',
  AMENDED: 'foi substituída por outra',
  PRESCRIBED: 'prescreveu',
} as const satisfies Record<RefusalOf<'BILL_NOT_OPEN'>['state'], string>;

/** What a customer reads for every refusal: what happened and what to do. */
const sentences: { readonly [Code in RefusalCode]: SentenceOf<Code> } = {
  INVALID_INPUT: 'Alguns dados precisam ser corrigidos.',
  MALFORMED_JSON: 'O corpo do pedido não é um JSON válido.',
  UNSUPPORTED_MEDIA_TYPE: 'Envie o corpo do pedido como application/json.',
  MULTIPART_EXPECTED: 'Envie os arquivos como multipart/form-data, no campo "files".',
  BODY_TOO_LARGE: 'O pedido é grande demais.',
  MALFORMED_ADDRESS: 'Endereço inválido: tem caracteres que não conseguimos ler.',
  TOO_MANY_UPLOADS: (refusal) =>
    `Há muitos arquivos chegando agora e o seu não foi recebido. Tente de novo em ${waitInWords(refusal.retryAfterSeconds)}.`,
  NOT_SIGNED_IN: 'Identifique-se com a matrícula e o CPF ou CNPJ.',
  SESSION_EXPIRED: 'Sua sessão terminou por falta de uso. Identifique-se de novo.',
  PREMISES_NOT_CHOSEN: 'Escolha primeiro o imóvel.',
  CROSS_SITE_REQUEST: 'Este pedido veio de outro site e foi recusado.',
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
  DEBTS_NOT_SELECTABLE: (refusal) =>
    refusal.debts.every(({ reason }) => reason === 'CREDIT_SPENT')
      ? 'O crédito escolhido já foi descontado em um extrato pago, que está em processamento. Desmarque o crédito.'
      : 'Uma das contas escolhidas foi paga, está em revisão ou é de outro ocupante. Confira a lista atualizada.',
  CREDITS_EXCEED_DEBTS: (refusal) =>
    `Os créditos escolhidos (R$ ${formatAmount(refusal.creditsCents)}) alcançam ou passam os débitos escolhidos (R$ ${formatAmount(refusal.debtsCents)}). Escolha mais débitos ou menos créditos.`,
  BILL_NOT_FOUND: 'Não encontramos esta conta entre as do seu imóvel.',
  BILL_NOT_OPEN: (refusal) => `Esta conta ${closedBill[refusal.state]}: não há o que pagar por ela.`,
  BILL_UNDER_REVIEW: (refusal) =>
    `Esta conta está em revisão (${reviewInWords(refusal.reason)}) e não deve ser paga agora. Quando a revisão terminar, a segunda via volta a sair aqui.`,
  DEBT_STATEMENT_NOT_FOUND: 'Não encontramos este extrato entre os do seu imóvel.',
  PIX_NOTICE_NOT_AUTHENTIC: 'Este aviso de Pix não vem do nosso banco e foi recusado.',
  DEBT_STATEMENT_NOT_PAYABLE: (refusal) =>
    refusal.standing === 'EXPIRED'
      ? 'Este extrato venceu. Emita outro com os valores de hoje.'
      : 'Uma das contas deste extrato foi paga, cancelada ou entrou em revisão. Não pague este extrato: emita outro.',
  AMOUNT_OUT_OF_RANGE: 'O valor é grande demais para um único documento. Escolha menos contas.',
  INSTALLMENTS_REFUSED: (refusal) => refusal.obstacles.map(obstacleSentence).join(' '),
  DOWN_PAYMENT_BELOW_MINIMUM: (refusal) =>
    `A entrada precisa ser de pelo menos ${formatMoney(refusal.minimumCents)}.`,
  DOWN_PAYMENT_REACHES_DEBT: (refusal) =>
    `A entrada precisa ser menor que o débito de ${formatMoney(refusal.debtCents)}. Para pagar tudo de uma vez, emita o extrato em "Contas e débitos".`,
  SIMULATION_NOT_FOUND: 'Não encontramos esta simulação. Faça outra.',
  SIMULATION_EXPIRED: (refusal) =>
    `Esta simulação é de ${formatDate(refusal.simulatedOn)} e só valia naquele dia, porque os valores mudam. Faça outra.`,
  CARD_COMPANY_NOT_FOUND: 'Esta empresa não recebe pagamentos com cartão para nós. Escolha uma da lista.',
  CARD_PAYMENT_PENDING:
    'Já existe um pagamento com cartão em andamento para uma destas contas. Continue nele ou desista dele antes de começar outro.',
  CARD_PAYMENT_NOT_FOUND: 'Não encontramos este pagamento com cartão entre os do seu imóvel.',
  CARD_PAYMENT_ENDED: 'Este pagamento com cartão já terminou. Confira a situação dele.',
  CARD_CALLBACK_FORGED: 'A assinatura do aviso não confere.',
  CARD_CALLBACK_STALE:
    'O aviso foi assinado há tempo demais. Assine de novo e repita com o mesmo código de evento.',
  CARD_CALLBACK_MALFORMED: 'O aviso não tem o formato combinado.',
  CARD_EVENT_CONFLICT: 'Outro aviso já veio com este código de evento.',
  PAYMENT_NOT_FOUND: 'Não encontramos este pagamento entre os do seu imóvel.',
  RECEIPT_NOT_AVAILABLE:
    'Este pagamento ainda está em conferência e não quitou nenhuma conta. O recibo sai quando ele for confirmado.',
  ANNUAL_DISCHARGE_REFUSED: (refusal) =>
    `Ainda não é possível emitir a declaração de quitação de ${refusal.year}. Confira os motivos.`,
  ANNUAL_DISCHARGE_NOT_FOUND: 'Não encontramos esta declaração entre as do seu imóvel.',
  DUE_DAY_NOT_OFFERED: (refusal) =>
    `Este dia não está entre os oferecidos. Escolha um destes: ${refusal.days.join(', ')}.`,
  DUE_DAY_UNCHANGED: (refusal) => `O vencimento já é no dia ${refusal.day}. Escolha outro dia.`,
  DUE_DATE_CHANGED_RECENTLY: (refusal) =>
    `O vencimento foi mudado em ${formatDate(refusal.changedOn)}. Você pode mudar de novo a partir de ${formatDate(refusal.mayChangeOn)}.`,
  DUE_DATE_CHANGE_NOT_FOUND: 'Não encontramos esta mudança entre as do seu imóvel.',
  SPECIFICATION_NOT_FOUND: 'Este serviço não está entre os que podem ser pedidos aqui. Escolha outro.',
  DRAFT_NOT_FOUND:
    'Não encontramos o que você estava preenchendo. Guardamos por um dia o que ainda não foi enviado. Comece de novo.',
  REQUEST_NOT_FOUND: 'Não encontramos esta solicitação entre as do seu imóvel.',
  REQUEST_CLOSED: 'Esta solicitação já foi encerrada. Faça outra, se ainda precisar.',
  REQUEST_NOT_IDENTIFIED:
    'Não encontramos uma solicitação com este protocolo e este CPF ou CNPJ. Confira os números. O CPF ou CNPJ é o de quem fez o pedido.',
  SERVICE_ANSWERS_MISSING: 'Escolha qual destes serviços você quer e responda às perguntas sobre ele.',
  WATER_NOT_CUT:
    'No nosso cadastro a água deste imóvel não está cortada. Se você está sem água, peça o conserto da falta de água ou ligue para nós.',
  DEBTS_TO_SETTLE: (refusal) =>
    `A religação só é aceita depois que os seus débitos vencidos neste imóvel forem pagos ou negociados: ${refusal.debts.map(({ label, amount }) => `${label}, ${formatMoney(amount)}`).join('; ')}. Ao todo, ${formatMoney(refusal.total)}.`,
  DOCUMENTS_MISSING: (refusal) =>
    `Só são atendidos os pedidos com todos os documentos. Falta anexar: ${refusal.titles.join('; ')}. Ou marque que vai levar os documentos ao atendimento.`,
  WRITTEN_REQUEST_MISSING: (refusal) =>
    `Acima de ${refusal.aboveMm} mm o ${authorityInSentence('CHIEF_EXECUTIVE')} decide antes. Anexe o pedido por escrito e diga, no anexo, que documento ele é.`,
  INSPECTION_NOT_NEEDED: 'Esta solicitação não precisa de vistoria.',
  INSPECTION_ALREADY_APPROVED: 'A vistoria desta solicitação já foi aprovada. Não é preciso pedir outra.',
  AUTHORITY_PENDING: `O seu pedido por escrito ainda está em análise pelo ${authorityInSentence('CHIEF_EXECUTIVE')}. Peça a vistoria depois da resposta.`,
  CASE_NOT_IDENTIFIED:
    'Não encontramos uma manifestação com este protocolo e este código de acesso. Confira os dois: o código foi mostrado uma vez, quando você a enviou.',
  CONFIRMATION_LINK_INVALID:
    'Este endereço de confirmação já foi usado, passou do prazo ou foi trocado por outro mais novo. Se ainda quiser as novidades, peça de novo.',
  ATTACHMENT_NOT_FOUND: 'Não encontramos este arquivo.',
  ATTACHMENT_MISSING: 'Escolha ao menos um arquivo para anexar.',
  ATTACHMENT_KIND: (refusal) =>
    `O arquivo “${refusal.name}” não é uma foto JPEG, PNG ou WebP nem um PDF. Nenhum arquivo deste envio foi anexado.`,
  ATTACHMENT_TOO_LARGE: (refusal) =>
    `O arquivo “${refusal.name}” tem mais de 5 MB. Nenhum arquivo deste envio foi anexado.`,
  TOO_MANY_ATTACHMENTS: (refusal) =>
    `São no máximo ${refusal.most} arquivos por solicitação. Nenhum arquivo deste envio foi anexado.`,
  ...quoteSentences,
  QUOTE_REFUSED: (refusal) => refusal.refusals.map(refusalSentence).join(' '),
  SERVICE_QUOTE_NOT_FOUND:
    'Nenhum orçamento nosso tem este código. Confira o código, ou faça a conta de novo na calculadora.',
  RIGHT_MISSING: (refusal) =>
    `O perfil “${staffRoles[refusal.role]}” não pode ${staffActions[refusal.action].name}.`,
  OUTSIDE_UNITS: (refusal) =>
    `Você só pode ${staffActions[refusal.action].name} das localidades das suas unidades.`,
  CUT_LAW_NOT_COVERED: (refusal) =>
    `Não conhecemos a regra do corte de água que valia em ${formatDate(refusal.on)}. Escolha um dia a partir de 22/02/2007.`,
  CALENDAR_NOT_COVERED: (refusal) =>
    `Ainda não temos todos os feriados para responder sobre ${formatDate(refusal.on)}. Escolha outro dia ou ligue para nós.`,
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
