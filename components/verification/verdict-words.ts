import { formatDate, formatMoney } from '@/lib/format';
import type { DocumentKind, DocumentStanding, Genuine, Verdict } from '@/lib/verification';

/** A verdict in a customer's words: what it is, and what to do. */
export interface VerdictWords {
  readonly tone: 'success' | 'info' | 'warning' | 'danger';
  readonly title: string;
  readonly text: string;
}

/** What each kind of document is called. */
const documentNames = {
  DEBT_STATEMENT: 'Extrato de débitos',
  BILL: 'Conta',
  ANNUAL_DISCHARGE: 'Declaração de quitação anual de débitos',
  PAYMENT_RECEIPT: 'Recibo de pagamento',
  SERVICE_QUOTE: 'Orçamento de serviço',
} as const satisfies Record<DocumentKind, string>;

const doNotPay =
  'Não pague. Se alguém enviou este documento a você, fale com a gente pelos canais do portal.';

const standings = {
  PAYABLE: { tone: 'success', title: 'É verdadeiro e pode ser pago', text: 'Confira o valor e quem recebe.' },
  EXPIRED: {
    tone: 'warning',
    title: 'É verdadeiro, mas venceu',
    text: 'O prazo de pagamento passou e o valor mudou. Não pague: emita outro com os valores de hoje.',
  },
  OVERTAKEN: {
    tone: 'warning',
    title: 'É verdadeiro, mas não vale mais para pagar',
    text: 'Depois da emissão, o que ele cobra mudou: algo foi pago, cancelado ou entrou em revisão. Não pague: emita outro.',
  },
  PAID: { tone: 'info', title: 'É verdadeiro e já está pago', text: 'Não pague de novo.' },
  RECEIVED: {
    tone: 'info',
    title: 'É verdadeiro e o pagamento já chegou',
    text: 'Recebemos um pagamento do que ele cobra. Não pague de novo: a baixa é feita em até 2 dias úteis depois do pagamento.',
  },
  VALID: { tone: 'success', title: 'É verdadeiro', text: 'Foi emitido por nós e não cobra nada.' },
} as const satisfies Record<DocumentStanding, VerdictWords>;

const wrongParts = {
  LINE: 'Os dígitos de conferência da linha não batem',
  PIX: 'A conferência do código Pix não bate',
  CODE: 'O último caractere do código não confere',
} as const;

/** The words of a verdict, for the page and for programs. */
export function verdictWords(verdict: Verdict): VerdictWords {
  switch (verdict.code) {
    case 'GENUINE':
      return genuineWords(verdict);
    case 'ALTERED_AMOUNT':
      return {
        tone: 'danger',
        title: 'O valor foi alterado',
        text: `Este documento é nosso, mas o verdadeiro não cobra ${formatMoney(verdict.typedAmount)}. ${doNotPay}`,
      };
    case 'FOREIGN_PIX_KEY':
      return {
        tone: 'danger',
        title: 'Este Pix não é nosso',
        text: `O dinheiro iria para outra pessoa ou empresa. ${doNotPay}`,
      };
    case 'FOREIGN_COMPANY_CODE':
      return foreignCompanyWords(verdict);
    case 'WRONG_CHECK_DIGITS':
      return wrongDigitsWords(verdict);
    default:
      return { tone: verdict.code === 'UNREADABLE' ? 'warning' : 'danger', ...plainWords[verdict.code] };
  }
}

type Plain = 'UNKNOWN_CODE' | 'UNKNOWN_DOCUMENT' | 'BANK_SLIP' | 'UNREADABLE';

const plainWords: Readonly<Record<Plain, Omit<VerdictWords, 'tone'>>> = {
  UNKNOWN_CODE: {
    title: 'Nenhum documento nosso tem este código',
    text: `O código está bem escrito, mas nunca foi emitido. ${doNotPay}`,
  },
  UNKNOWN_DOCUMENT: {
    title: 'Não emitimos este documento',
    text: `Ele parece nosso, mas não há documento com este número e este valor. ${doNotPay}`,
  },
  BANK_SLIP: {
    title: 'Isto é um boleto de banco, e não usamos boleto de banco',
    text: `As nossas contas têm 48 números e começam com 8. ${doNotPay}`,
  },
  UNREADABLE: {
    title: 'Não conseguimos ler o que você colou',
    text: 'Cole a linha inteira (48 números), o Pix copia e cola inteiro ou o código de 16 caracteres do documento.',
  },
};

function genuineWords({ standing, kind }: Genuine): VerdictWords {
  if (kind === 'PAYMENT_RECEIPT') return standing === 'VALID' ? receiptWords : overtakenReceiptWords;
  if (kind === 'SERVICE_QUOTE') return { ...standings.VALID, text: quoteText };
  return kind === 'BILL' && standing === 'EXPIRED'
    ? { ...standings.EXPIRED, text: 'A conta venceu. Veja o valor de hoje no portal.' }
    : standings[standing];
}

const receiptWords: VerdictWords = {
  tone: 'success',
  title: 'É verdadeiro',
  text: 'Recebemos este pagamento. Confira o valor e a data com os do recibo.',
};

const overtakenReceiptWords: VerdictWords = {
  tone: 'warning',
  title: 'É verdadeiro, mas não vale mais',
  text: 'Depois da emissão, este pagamento foi estornado ou corrigido. Peça a quem mostrou o recibo um novo.',
};
const quoteText =
  'Foi emitido por nós e não cobra nada. É uma informação sobre os preços e prazos daquele dia: vale enquanto eles não mudarem.';

function foreignCompanyWords({ segment }: Extract<Verdict, { code: 'FOREIGN_COMPANY_CODE' }>): VerdictWords {
  const water = segment === 2 ? 'outra companhia de água' : 'outra empresa ou órgão';
  return {
    tone: 'danger',
    title: 'Esta linha paga outra empresa',
    text: `O código dela é de ${water}, não nosso. ${doNotPay}`,
  };
}

function wrongDigitsWords({ of, blocks }: Extract<Verdict, { code: 'WRONG_CHECK_DIGITS' }>): VerdictWords {
  const where = blocks.length > 0 ? ` Confira ${inBlocks(blocks)}.` : '';
  return {
    tone: 'danger',
    title: wrongParts[of],
    text: `Algo foi digitado errado ou o documento foi alterado.${where} Se você copiou tudo certo, não pague e fale com a gente.`,
  };
}

function inBlocks(blocks: readonly number[]): string {
  return blocks.length === 1 ? `o grupo ${blocks[0]} da linha` : `os grupos ${blocks.join(', ')} da linha`;
}

/** The facts of a true document, in the order people ask for them. */
export function genuineFacts({
  kind,
  about,
  amount,
  issuedOn,
  validUntil,
}: Genuine): { term: string; value: string }[] {
  const received = kind === 'PAYMENT_RECEIPT';
  return [
    { term: 'Documento', value: documentNames[kind] },
    ...(about === null ? [] : [{ term: 'Serviço', value: about }]),
    ...(amount === null ? [] : [{ term: received ? 'Valor recebido' : 'Valor', value: formatMoney(amount) }]),
    ...(validUntil === null ? [] : [{ term: 'Pagar até', value: formatDate(validUntil) }]),
    ...(issuedOn === null
      ? []
      : [{ term: received ? 'Pago em' : 'Emitido em', value: formatDate(issuedOn) }]),
  ];
}
