import type { LateChargeTerms, StatementTerms } from '@/lib/debts/utility-terms';
import { formatPercent } from '@/lib/format';
import type { SecondCopyTerms } from '@/lib/second-copy/utility-terms';
import type { ToldService } from '@/lib/service-tariff';
import { type CutRules, cutQuestions } from './cut-questions';
import type { Question } from './question';

/** The rules of the day that the answers tell. */
export interface QuestionRules {
  readonly lateCharges: LateChargeTerms;
  readonly statement: StatementTerms;
  readonly secondCopy: SecondCopyTerms;
  readonly cut: CutRules;
  readonly reconnections: readonly ToldService[];
}

/** Questions and answers about the rules in force: what they say changes with them. */
export function questionsOf(rules: QuestionRules): readonly Question[] {
  return [...paymentQuestions(rules), ...proofQuestions, ...cutQuestions(rules.cut, rules.reconnections)];
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
