import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { cents } from '@/lib/kernel/money';
import { percent } from '@/lib/kernel/ratio';
import { dueDays } from '../due-days';
import type { UtilityProfile } from '../profile';
import { requestTypes } from './request-types';
import { wasteExamples } from './waste-examples';

const page = 'SAEG, página de serviços';

export const saeg: UtilityProfile = {
  id: 'saeg',
  name: 'Companhia de Serviço de Água, Esgoto e Resíduos de Guaratinguetá',
  shortName: 'SAEG',
  portalName: 'Loja Virtual SAEG',
  pixName: 'SAEG Guaratingueta',
  taxId: null,
  stateRegistration: null,
  address: { street: '', district: null, city: 'Guaratinguetá', state: 'SP', postalCode: null },
  phones: [
    { label: 'Atendimento', number: '08007712195', printed: '0800 771 2195', hours: null },
    { label: 'Atendimento na cidade', number: '156', printed: '156', hours: null },
  ],
  offices: [
    {
      name: 'Setor de atendimento ao público',
      address: { street: '', district: null, city: 'Guaratinguetá', state: 'SP', postalCode: null },
      hours: 'Das 9 às 16 horas. As fontes não dizem em que dias da semana.',
      source: {
        act: 'SAEG, canais de atendimento',
        item: 'telefone 156, aplicativo 156-SAEG e balcão das 9 às 16 horas',
        note: 'E-mail não é canal de atendimento.',
      },
    },
  ],
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
  cardPayments: dated('card payments (SAEG)', [
    {
      from: civilDate('2018-01-01'),
      value: { attemptMinutes: 30, callbackToleranceSeconds: 300, companies: [] },
      source: {
        act: 'Decisão deste portal',
        note: 'As fontes da SAEG não tratam de cartão: nenhuma empresa; os prazos são decisão deste portal.',
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
  pix: null,
  installments: dated('installments (SAEG)', [
    {
      from: civilDate('2017-12-01'),
      value: {
        downPayment: percent('30'),
        downPaymentIsFirst: true,
        monthlyInterest: percent('0'),
        maxInstallments: 60,
        cashDiscount: percent('0'),
        minimumDebt: percent('30'),
        authorities: [
          { upTo: 6, authority: 'ATTENDANT' },
          { upTo: 10, authority: 'SERVICE_MANAGER' },
          { upTo: 60, authority: 'COMMERCIAL_DIRECTOR' },
        ],
        exceptionsBy: 'CHIEF_EXECUTIVE',
        reagreements: { atMost: 2, withinMonths: 12, fee: cents(4135) },
      },
      source: {
        act: `${page}, Parcelamentos (conteúdo atualizado em 01/12/2017)`,
        item: 'Artigo 9º, caput, §§ 1º e 2º',
        note: 'A fonte não diz os juros nem o número máximo de parcelas: vale juro zero e até 60 vezes.',
      },
    },
  ]),
  consumption: dated('consumption (SAEG)', [
    {
      from: civilDate('2000-01-01'),
      value: {
        minimumM3: 10,
        average: { window: 6, reach: 12, countedKinds: ['MEASURED'] },
        unusual: { highAboveM3: 10, highTimes: percent('150'), lowAverageM3: 10, lowShare: percent('50') },
        shownMonths: 9,
      },
      source: {
        act: 'GSAN, obterVolumeMedioAguaEsgoto e categorias de consumo',
        note: 'As fontes da SAEG não tratam da média: valem os números do manual da DESO. Os limites de consumo alto e baixo são deste portal. Nenhuma fonte diz desde quando: vale para todos os meses mostrados.',
      },
    },
  ]),
  secondCopy: dated('second copy (SAEG)', [
    {
      from: civilDate('2000-01-01'),
      value: { banks: [], settlementBusinessDays: 2 },
      source: {
        act: 'DESO, manual da Loja Virtual (revisão de 22/04/2019)',
        item: 'Segunda Via de Conta',
        note: 'As fontes da SAEG não nomeiam bancos nem dizem o prazo da baixa: vale o do manual da DESO, que não diz desde quando. Vale para todas as contas mostradas.',
      },
    },
  ]),
  annualDischarge: dated('annual discharge (SAEG)', [
    {
      from: civilDate('2009-07-30'),
      value: { yearOfBill: 'DUE_DATE', monthsToClose: 0 },
      source: { act: 'Lei 12.007/2009', item: 'art. 2º' },
    },
  ]),
  dueDate: dated('due date (SAEG)', [
    {
      from: civilDate('1999-03-25'),
      value: { days: dueDays([5, 10, 15, 20, 25, 30]), monthsBetweenChanges: 6, minimumNoticeDays: 5 },
      source: {
        act: 'Lei 8.987/1995, art. 7º-A, incluído pela Lei 9.791/1999',
        note: 'As fontes da SAEG não dizem os dias, o intervalo entre mudanças nem a antecedência: valem os do manual da DESO, 6 meses e 5 dias.',
      },
    },
  ]),
  requests: dated('service requests (SAEG)', [
    {
      from: civilDate('2016-12-01'),
      value: requestTypes,
      source: {
        act: page,
        item: 'Outros Serviços',
        note: 'Prazos das páginas de serviços da SAEG. Os tipos são os da Loja Virtual da DESO.',
      },
    },
  ]),
  wasteRoutes: dated('waste routes (SAEG)', [
    {
      from: civilDate('2019-03-01'),
      value: wasteExamples,
      source: {
        act: page,
        item: 'Coleta de Resíduos, ROTAS',
        note: 'A fonte diz que há rotas por bairro e não traz nenhuma: estas são exemplos deste portal, com bairros e ruas que não existem.',
      },
    },
  ]),
};
