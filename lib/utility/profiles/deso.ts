import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { percent } from '@/lib/kernel/ratio';
import { dueDays } from '../due-days';
import type { UtilityProfile } from '../profile';
import { requestTypes } from './request-types';

const manual = 'DESO, manual da Loja Virtual (revisão de 22/04/2019)';
const pixName = 'DESO Saneamento Sergipe';

export const deso: UtilityProfile = {
  id: 'deso',
  name: 'Companhia de Saneamento de Sergipe',
  shortName: 'DESO',
  portalName: 'Loja Virtual DESO',
  pixName,
  taxId: '13018171000190',
  stateRegistration: '27.051.036-2',
  address: {
    street: 'Rua Campo do Brito, 331',
    district: '13 de Julho',
    city: 'Aracaju',
    state: 'SE',
    postalCode: '49020380',
  },
  phones: [{ label: 'Teleatendimento', number: '08000790195', printed: '0800 079 0195', hours: null }],
  offices: [
    {
      name: 'Sede',
      address: {
        street: 'Rua Campo do Brito, 331',
        district: '13 de Julho',
        city: 'Aracaju',
        state: 'SE',
        postalCode: '49020380',
      },
      hours: null,
      source: { act: manual, item: 'Extrato de Débitos - Modelo, cabeçalho' },
    },
  ],
  website: { label: 'www.deso-se.com.br', url: 'https://www.deso-se.com.br/' },
  identitySource: { act: manual, item: 'Extrato de Débitos - Modelo, cabeçalho' },
  timeZone: 'America/Maceio',
  holidayPlaces: ['SE', 'ARACAJU/SE'],
  lateCharges: dated('late charges (DESO)', [
    {
      from: civilDate('1996-08-02'),
      value: {
        fine: percent('2'),
        monthlyInterest: percent('1'),
        interestMode: 'calendar-month',
        indexSeries: 'DESO',
        graceBusinessDays: 0,
        collectionLagDays: 3,
      },
      source: {
        act: 'Lei 8.078/1990 (Código de Defesa do Consumidor), art. 52, § 1º, na redação da Lei 9.298/1996; GSAN, caso de uso UC0216',
        note: `Multa de 2 %, juros de 1 % ao mês-calendário e índice deduzidos dos valores impressos em: ${manual}; 3 dias de repasse dos bancos deduzidos da tela da 2ª via (19/04/2019); sem carência, escolha deste portal`,
      },
    },
  ]),
  cardPayments: dated('card payments (DESO)', [
    {
      from: civilDate('2018-01-01'),
      value: { attemptMinutes: 30, callbackToleranceSeconds: 300, companies: [] },
      source: {
        act: manual,
        item: 'Pagar com cartão',
        note: 'O manual não nomeia as empresas credenciadas. O prazo de 30 minutos é decisão deste portal.',
      },
    },
  ]),
  statement: dated('debt statement (DESO)', [
    {
      from: civilDate('2018-01-01'),
      value: { validityDays: 7, paidBillsShownForDays: 30 },
      source: {
        act: manual,
        item: 'Extrato de Débitos - Modelo: emissão 22/04/2019, não receber após 29/04/2019',
      },
    },
  ]),
  collection: dated('collection code (DESO)', [
    {
      from: civilDate('2018-01-01'),
      value: { companyCode: '0041', modulus: 10 },
      source: {
        act: manual,
        item: 'Extrato de Débitos - Modelo, linha digitável; FEBRABAN, layout de arrecadação v7',
      },
    },
  ]),
  pix: dated('Pix key (DESO, demonstration)', [
    {
      from: civilDate('2018-01-01'),
      value: {
        key: '123e4567-e12b-12d1-a456-426655440000',
        merchantName: pixName,
        merchantCity: 'Aracaju',
      },
      source: {
        act: 'Banco Central do Brasil, Manual do BR Code, exemplo de QR Code estático',
        note: 'Chave de documentação, que não paga a ninguém: vale só na demonstração. O nome é o do manual, abreviado por este portal: o padrão aceita até 25 caracteres.',
      },
    },
  ]),
  installments: dated('installments (DESO)', [
    {
      from: civilDate('2018-01-01'),
      until: civilDate('2023-12-31'),
      value: {
        downPayment: percent('10'),
        downPaymentIsFirst: false,
        monthlyInterest: percent('1.63'),
        maxInstallments: 6,
        cashDiscount: percent('0'),
        minimumDebt: null,
        authorities: [],
        exceptionsBy: null,
        reagreements: null,
      },
      source: {
        act: manual,
        item: 'Simulador de Parcelamento',
        note: 'Entrada de 10 % e Tabela Price deduzidas dos valores impressos. Desde janeiro de 2024 valem outras condições, que dependem da tarifa.',
      },
    },
  ]),
  consumption: dated('consumption (DESO)', [
    {
      from: civilDate('2000-01-01'),
      value: {
        minimumM3: 10,
        average: { window: 6, reach: 12, countedKinds: ['MEASURED'] },
        unusual: { highAboveM3: 10, highTimes: percent('150'), lowAverageM3: 10, lowShare: percent('50') },
        shownMonths: 9,
      },
      source: {
        act: manual,
        item: 'Consultar Consumo',
        note: 'A janela de 6 meses e o mínimo de 10 m³ reproduzem os valores impressos no manual. Os limites de consumo alto e baixo são deste portal: o GSAN os deixa a cada empresa. O manual não diz desde quando: vale para todos os meses mostrados.',
      },
    },
  ]),
  secondCopy: dated('second copy (DESO)', [
    {
      from: civilDate('2000-01-01'),
      value: {
        banks: [
          { name: 'Caixa Econômica Federal', url: 'https://www.caixa.gov.br/' },
          { name: 'Bradesco', url: 'https://banco.bradesco/' },
          { name: 'Banco do Brasil', url: 'https://www.bb.com.br/' },
        ],
        settlementBusinessDays: 2,
      },
      source: {
        act: manual,
        item: 'Consultar Pagamentos (arrecadadores) e Segunda Via de Conta (baixa em até 2 dias úteis)',
        note: 'O manual não diz desde quando: vale para todas as contas mostradas.',
      },
    },
  ]),
  annualDischarge: dated('annual discharge (DESO)', [
    {
      from: civilDate('2009-07-30'),
      value: { yearOfBill: 'REFERENCE_MONTH', monthsToClose: 1 },
      source: {
        act: manual,
        item: 'Declaração Anual de Quitação de Débito - Modelo (12/2017, paga em 14/02/2018, está no ano base 2017)',
        note: 'A Lei 12.007/2009 conta pelo vencimento. Vale o modelo da DESO, e o documento diz qual critério foi usado. A conta de dezembro é emitida até o fim de janeiro.',
      },
    },
  ]),
  dueDate: dated('due date (DESO)', [
    {
      from: civilDate('1999-03-25'),
      value: { days: dueDays([5, 10, 15, 20, 25, 30]), monthsBetweenChanges: 6, minimumNoticeDays: 5 },
      source: {
        act: 'Lei 8.987/1995, art. 7º-A, incluído pela Lei 9.791/1999',
        item: `${manual}, Alterar Vencimento de Conta`,
        note: 'As fontes não dizem o intervalo entre mudanças nem a antecedência mínima da conta: valem 6 meses e 5 dias.',
      },
    },
  ]),
  requests: dated('service requests (DESO)', [
    {
      from: civilDate('2016-12-01'),
      value: requestTypes,
      source: {
        act: manual,
        item: 'Outros Serviços',
        note: 'Tipos do manual e da primeira página da Loja Virtual. O manual só diz o prazo do vazamento na rua: os outros são os da SAEG, salvo onde está escrito.',
      },
    },
  ]),
  wasteRoutes: null,
};
