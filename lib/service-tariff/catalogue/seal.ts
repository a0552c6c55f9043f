import { cents } from '@/lib/kernel/money';
import { citing } from '../citing';
import type { Service } from '../service';
import { sealText } from '../text';
import { amountOf, clause, days, deadline, nothingSaid, priceItem, step } from './draft';
import { bothByPortal, userByPortal } from './portal-channels';

const code = 'lacre-violado';
const says = citing(sealText, code);

export const seal: Service = {
  ...nothingSaid,
  code,
  title: 'Lacre rompido',
  name: 'Violação do lacre',
  explanation: 'O lacre fecha o hidrômetro. Se estiver aberto, quebrado ou faltando, a companhia põe outro.',
  group: 'WATER',
  requesters: [userByPortal(code, sealText.from)],
  channels: bothByPortal(code, sealText.from),
  prices: [
    priceItem(says, {
      id: 'lacre',
      cited: ['a.1', 'II.1'],
      description: 'Lacre novo, por violação',
      price: amountOf(cents(2478)),
    }),
  ],
  steps: [
    step(says, 'infracao', { cited: ['I.2'], who: 'UTILITY', does: 'Abre um auto de infração.' }),
    step(says, 'lacre', { cited: ['I.1', 'III.1'], who: 'UTILITY', does: 'Põe um lacre novo.' }),
    step(says, 'pagamento', { cited: ['II.1', 'a.1'], who: 'CUSTOMER', does: 'Paga o lacre novo.' }),
  ],
  deadlines: [
    deadline(says, {
      id: 'lacre',
      cited: { in: ['III.1'], note: 'O texto não diz de quando corre: corre do pedido.' },
      action: 'Pôr o lacre novo',
      term: days(7, 'REQUEST'),
    }),
  ],
  clauses: [
    clause(says, 'lacre-novo', {
      cited: ['I.1'],
      binds: 'UTILITY',
      kind: 'DUTY',
      text: 'A companhia faz um lacre novo.',
    }),
    clause(says, 'auto-de-infracao', {
      cited: ['I.2'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'O lacre violado leva a um auto de infração. O caso segue a norma de ressarcimento das ligações clandestinas.',
    }),
  ],
  originalText: sealText,
};
