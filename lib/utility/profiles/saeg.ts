import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { percent } from '@/lib/kernel/ratio';
import type { UtilityProfile } from '../profile';

const page = 'SAEG, página de serviços';

export const saeg: UtilityProfile = {
  id: 'saeg',
  name: 'Companhia de Serviço de Água, Esgoto e Resíduos de Guaratinguetá',
  shortName: 'SAEG',
  portalName: 'Loja Virtual SAEG',
  taxId: null,
  stateRegistration: null,
  address: { street: '', district: null, city: 'Guaratinguetá', state: 'SP', postalCode: null },
  phones: [
    { label: 'Atendimento', number: '08007712195', printed: '0800 771 2195', hours: null },
    { label: 'Atendimento na cidade', number: '156', printed: '156', hours: null },
  ],
  offices: [],
  website: { label: 'www.saeg.net.br', url: 'https://www.saeg.net.br/' },
  identitySource: { act: page, item: 'Mudança de cavalete, item II (telefone)' },
  timeZone: 'America/Sao_Paulo',
  holidayPlaces: ['SP', 'GUARATINGUETÁ/SP'],
  lateCharges: dated('late charges (SAEG)', [
    {
      from: civilDate('1996-08-02'),
      value: {
        fine: percent('2'),
        monthlyInterest: percent('1'),
        interestMode: 'pro-rata-day',
        indexSeries: null,
        graceBusinessDays: 0,
        collectionLagDays: 0,
      },
      source: {
        act: 'Lei 8.078/1990 (Código de Defesa do Consumidor), art. 52, § 1º, na redação da Lei 9.298/1996',
        note: 'As fontes da SAEG não tratam de acréscimos: multa no teto da lei, juros de 1 % ao mês por dia de atraso, sem índice.',
      },
    },
  ]),
  statement: dated('debt statement (SAEG)', [
    {
      from: civilDate('2018-01-01'),
      value: { validityDays: 7, paidBillsShownForDays: 30 },
      source: {
        act: 'GSAN, parâmetro NNDIASVALIDADEEXTRATO',
        note: 'As fontes da SAEG não dizem o prazo: vale o do manual da DESO.',
      },
    },
  ]),
  collection: null,
};
