import { formatPercent } from '@/lib/format';
import { dated, ruleAt } from '@/lib/kernel/dated-rule';
import { citing } from '../citing';
import type { PriceItem, Service } from '../service';
import type { Competence } from '../terms';
import { agreementText } from '../text';
import { agreementDocuments } from './agreement-documents';
import { amountOf, clause, nothingSaid, notPublished, precondition, priceItem, step } from './draft';
import { lenderInstallments as installments } from './lender-installments';
import { bothByPortal } from './portal-channels';

const code = 'parcelamento';
const says = citing(agreementText, code);
const terms = ruleAt(installments, agreementText.from).value;
const { atMost, withinMonths } = terms.reagreements ?? { atMost: 0, withinMonths: 0 };

/** The rows of the table by level, least first. */
const tableRows = ['tabela.1.1', 'tabela.2.1', 'tabela.3.1'];

/** Splitting a debt: the numbers are those of the utility's instalment terms. */
export const agreement: Service = {
  ...nothingSaid,
  code,
  title: 'Parcelamento de débitos',
  name: 'Parcelamento e reparcelamento',
  explanation:
    'A dívida é dividida em parcelas. Quem atrasa uma parcela perde o acordo e só pode reparcelar.',
  group: 'DEBTS',
  asks: ['AGREEMENT'],
  requesters: [says('quem-pede.usuario', ['caput.2'], { who: 'USER', proof: null })],
  channels: bothByPortal(code, agreementText.from),
  prices: [reagreementFee()],
  documents: agreementDocuments(code),
  preconditions: [
    precondition(says, 'reparcelamentos', {
      cited: ['caput.1'],
      check: 'AGREEMENT_COUNT',
      atMost,
      statement: `Um parcelamento e no máximo ${atMost} reparcelamentos em ${withinMonths} meses, contados do primeiro.`,
    }),
    precondition(says, 'valor-minimo', {
      cited: ['1.1'],
      check: 'NONE',
      statement: `A dívida chega a ${partOf(terms.minimumDebt)} do salário mínimo.`,
    }),
  ],
  steps: [
    step(says, 'pedido', {
      cited: ['caput.2'],
      who: 'CUSTOMER',
      does: 'Pede o parcelamento e traz os documentos.',
    }),
    step(says, 'decisao', {
      cited: [...tableRows, '2.1'],
      who: 'UTILITY',
      does: 'Decide, no nível que o número de parcelas exige.',
    }),
    step(says, 'entrada', {
      cited: ['caput.2'],
      who: 'CUSTOMER',
      does: `Paga ${partOf(terms.downPayment)} da dívida na primeira parcela, e depois as outras.`,
      onRefusal: 'Uma parcela atrasada cancela o acordo. Só cabe então o reparcelamento.',
    }),
  ],
  deadlines: [],
  competences: [
    ...terms.authorities.map(({ authority, upTo }, level) =>
      says<Competence>(
        `competencia.${authority.toLowerCase().replaceAll('_', '-')}`,
        [tableRows[level] ?? ''],
        {
          authority,
          upToInstallments: upTo,
          aboveDiameterMm: null,
        },
      ),
    ),
    says<Competence>('competencia.excepcional', ['2.1'], {
      authority: terms.exceptionsBy ?? 'CHIEF_EXECUTIVE',
      upToInstallments: null,
      aboveDiameterMm: null,
    }),
  ],
  clauses: [
    clause(says, 'entrada', {
      cited: ['caput.2'],
      binds: 'CUSTOMER',
      kind: 'DUTY',
      text: `A primeira parcela é de ${partOf(terms.downPayment)} do valor total da dívida.`,
    }),
    clause(says, 'atraso', {
      cited: ['1.2'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'O atraso de uma parcela cancela o acordo. Depois disso só é possível reparcelar.',
    }),
    clause(says, 'novo-acordo', {
      cited: ['1.3'],
      binds: 'CUSTOMER',
      kind: 'DUTY',
      text: 'Um novo acordo paga a taxa de reparcelamento.',
    }),
    clause(says, 'excepcional', {
      cited: ['2.1'],
      binds: 'UTILITY',
      kind: 'NOTE',
      text: 'Casos não previstos ou excepcionais são resolvidos pelo diretor-presidente.',
    }),
  ],
  originalText: agreementText,
};

/** Its amount is the one of the instalment terms, entry by entry. */
function reagreementFee(): PriceItem {
  const item = priceItem(says, {
    id: 'reparcelamento',
    cited: ['a.1', '1.3'],
    description: 'Taxa de reparcelamento, por reparcelamento',
    role: 'REAGREEMENT',
    unit: 'AGREEMENT',
    price: notPublished,
  });
  const { source } = ruleAt(item.rule, agreementText.from);
  const entries = installments.entries.map(({ value, ...entry }) => ({
    ...entry,
    source,
    value: value.reagreements ? amountOf(value.reagreements.fee) : notPublished,
  }));
  return { ...item, rule: dated(item.id, entries) };
}

function partOf(part: Parameters<typeof formatPercent>[0] | null): string {
  return part ? formatPercent(part) : 'qualquer parte';
}
