import type { UnmatchedClassification } from '@/lib/payments';

interface UnmatchedWords {
  readonly label: string;
  readonly sentence: string;
}

const words: Readonly<Record<UnmatchedClassification, UnmatchedWords>> = {
  DUPLICATE: {
    label: 'Pago duas vezes',
    sentence: 'Esta conta já estava paga, e este valor é seu. Ligue para combinar como recebê-lo de volta.',
  },
  UNKNOWN_DOCUMENT: {
    label: 'Documento não encontrado',
    sentence:
      'Recebemos o valor, mas o código pago não é de nenhum documento nosso. Ligue com o comprovante em mãos para dizermos o que ele paga.',
  },
  EXCESS: {
    label: 'Valor a mais',
    sentence:
      'Foi pago mais do que se devia, e a diferença é sua. Ligue para combinar como recebê-la de volta.',
  },
  TO_SETTLE: {
    label: 'Aguardando baixa',
    sentence:
      'O pagamento chegou e a baixa leva até 2 dias úteis. Até lá a conta pode aparecer em aberto: não pague de novo.',
  },
  MISMATCH: {
    label: 'Valor não confere',
    sentence:
      'O valor recebido não é o do documento. Um atendente vai conferir; se quiser adiantar, ligue com o comprovante em mãos.',
  },
};

/** What happened to a payment that settled nothing, and what its customer can expect or do. */
export function unmatchedWords(classification: UnmatchedClassification): UnmatchedWords {
  return words[classification];
}
