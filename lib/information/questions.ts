import type { LateChargeTerms, StatementTerms } from '@/lib/debts/utility-terms';
import { formatPercent } from '@/lib/format';
import type { SecondCopyTerms } from '@/lib/second-copy/utility-terms';

/** A question in the customer's words. `answer` has one text for each paragraph; `path` leads to where it is done. */
export interface Question {
  readonly question: string;
  readonly answer: readonly string[];
  readonly path?: { readonly href: string; readonly label: string };
}

/** The rules of the day that the answers tell. */
export interface QuestionRules {
  readonly lateCharges: LateChargeTerms;
  readonly statement: StatementTerms;
  readonly secondCopy: SecondCopyTerms;
}

/** Questions and answers about the rules in force: what they say changes with them. */
export function questionsOf(rules: QuestionRules): readonly Question[] {
  return [...paymentQuestions(rules), ...proofQuestions, ...cutQuestions];
}

function paymentQuestions({ lateCharges, statement, secondCopy }: QuestionRules): Question[] {
  const { fine, monthlyInterest, interestMode, indexSeries } = lateCharges;
  const counted =
    interestMode === 'calendar-month'
      ? 'contados por mês do calendário, sem juros sobre juros'
      : 'contados por dia, sem juros sobre juros';
  const correction =
    indexSeries === null
      ? 'Não há correção monetária.'
      : 'O valor também é corrigido pelo índice publicado pela empresa.';
  return [
    {
      question: 'O que pago a mais se atrasar?',
      answer: [
        `Multa de ${formatPercent(fine)}, uma vez só, e juros de ${formatPercent(monthlyInterest)} ao mês, ${counted}. ${correction}`,
        'A multa por atraso não pode passar de 2 % (Código de Defesa do Consumidor, art. 52, § 1º).',
      ],
      path: { href: '/debitos', label: 'Ver os meus débitos, com a conta de cada acréscimo' },
    },
    {
      question: 'O que é o extrato de débitos?',
      answer: [
        `Um documento com as contas que você escolher, para pagar de uma vez. Ele vale por ${statement.validityDays} dias, com os valores do dia em que foi emitido.`,
      ],
      path: { href: '/debitos', label: 'Emitir um extrato' },
    },
    {
      question: 'Como tiro a segunda via e quando ela conta como paga?',
      answer: [
        `A segunda via sai na hora, de graça. Depois de paga no banco, a conta aparece quitada em até ${secondCopy.settlementBusinessDays} dias úteis.`,
        'Uma conta em revisão não tem segunda via: pagar agora poderia ser pagar errado.',
      ],
      path: { href: '/segunda-via', label: 'Tirar a segunda via' },
    },
  ];
}

const proofQuestions: readonly Question[] = [
  {
    question: 'O que prova a declaração de quitação anual?',
    answer: [
      'Que as contas daquele ano estão quitadas. Ela substitui os recibos do ano (Lei 12.007/2009, arts. 1º a 4º).',
      'Se uma conta estiver em aberto, a declaração ainda não sai e o portal diz qual é. Conta em discussão na Justiça não impede: fica de fora.',
    ],
    path: { href: '/quitacao', label: 'Pedir a declaração' },
  },
  {
    question: 'Posso mudar o vencimento?',
    answer: [
      'Sim. Você escolhe entre pelo menos seis dias (Lei 9.791/1999; Lei 8.987/1995, art. 7º-A). As contas já emitidas não mudam. Se o dia não for útil, pague no dia útil seguinte, sem acréscimo.',
    ],
    path: { href: '/vencimento', label: 'Mudar o vencimento' },
  },
  {
    question: 'Como sei que a conta ou o Pix é mesmo de vocês?',
    answer: ['Cole a linha, o Pix ou o código do documento na verificação, antes de pagar.'],
    path: { href: '/verificar', label: 'Verificar um documento' },
  },
];

const cutQuestions: readonly Question[] = [
  {
    question: 'Quando a água pode ser cortada por falta de pagamento?',
    answer: [
      'Só depois de aviso por escrito, com pelo menos 30 dias de antecedência (Lei 11.445/2007, art. 40, V e § 2º). O aviso diz a partir de que dia o corte pode acontecer.',
      'O corte não pode começar na sexta-feira, no sábado, no domingo, em feriado nem na véspera de feriado (Lei 14.015/2020).',
      'Hospitais, escolas, lugares de internação coletiva e famílias com tarifa social têm proteção especial (Lei 11.445/2007, art. 40, § 3º).',
    ],
  },
  {
    question: 'Fui cortado sem aviso. Pago a religação?',
    answer: ['Não. Sem aviso prévio, a taxa de religação não é devida (Lei 14.015/2020).'],
    path: { href: '/ouvidoria', label: 'Reclamar à ouvidoria' },
  },
  {
    question: 'Como peço a religação?',
    answer: ['Pague ou parcele o que causou o corte e peça a religação. O prazo está na carta de serviços.'],
    path: { href: '/carta-de-servicos', label: 'Abrir a carta de serviços' },
  },
];
