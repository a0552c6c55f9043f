import { citing } from '../citing';
import type { Service } from '../service';
import { meterStandText } from '../text';
import { clause, precondition, step } from './draft';
import { counter, meterStandBase, meterStandPrices } from './meter-stand-rules';
import { internetByPortal } from './portal-channels';
import { waterConnection } from './water-connection';

const code = 'mudanca-de-cavalete-deslocamento';
const says = citing(meterStandText, code);

/** Taking the meter stand elsewhere, which goes as a new connection does: item I, prices a and c. */
export const meterStandMove: Service = {
  ...meterStandBase(says),
  code,
  title: 'Mudar o cavalete de lugar',
  name: 'Mudança de cavalete, deslocamento',
  explanation: 'O cavalete e o hidrômetro vão para outro lugar do imóvel.',
  asks: ['DIAMETER'],
  needs: ['DIAMETER'],
  requesters: [
    says('quem-pede.usuario', ['I.1'], { who: 'USER', proof: null }),
    says('quem-pede.procurador', ['I.1'], { who: 'PROXY', proof: 'Procuração ou outra prova legal' }),
  ],
  channels: [says('canal.balcao', ['I.1'], counter), internetByPortal(code, meterStandText.from)],
  prices: meterStandPrices(says, {
    amount: ['a.1', 19633],
    quotation: 'c.1',
    name: 'Deslocamento do cavalete',
  }),
  preconditions: [
    precondition(says, 'ligacao-nova', {
      cited: ['I.1'],
      check: 'NONE',
      statement: waterConnection.statement,
    }),
  ],
  steps: [
    step(says, 'pedido', { cited: ['I.1'], who: 'CUSTOMER', does: 'Pede a mudança no atendimento.' }),
    step(says, 'ligacao-nova', {
      cited: { in: ['I.1'], note: waterConnection.source },
      who: 'CUSTOMER',
      does: 'Faz o que se pede para uma ligação nova de água.',
    }),
    step(says, 'mudanca', { cited: ['IV.1'], who: 'UTILITY', does: 'Muda o cavalete.' }),
  ],
  clauses: [
    clause(says, 'ligacao-nova', {
      cited: { in: ['I.1'], note: waterConnection.source },
      binds: 'CUSTOMER',
      kind: 'NOTE',
      text: waterConnection.steps,
    }),
  ],
};
