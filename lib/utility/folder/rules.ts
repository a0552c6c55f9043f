import { z } from 'zod';
import { code, datedList, group, oneOf, rate, text, textLike, wholeNumber } from '@/lib/utility-files';
import { dueDaysList } from './due-days';
import { installments } from './installments';

const lateCharges = datedList(
  'late charges',
  {
    multa: rate,
    juros_ao_mes: rate,
    contagem_dos_juros: oneOf({ 'por mês do calendário': 'calendar-month', 'por dia': 'pro-rata-day' }),
    indice: text('nome do índice').optional(),
    carencia_em_dias_uteis: wholeNumber(0, 90),
    repasse_dos_bancos_em_dias: wholeNumber(0, 90),
  },
  (read) => ({
    fine: read.multa,
    monthlyInterest: read.juros_ao_mes,
    interestMode: read.contagem_dos_juros,
    indexSeries: read.indice ?? null,
    graceBusinessDays: read.carencia_em_dias_uteis,
    collectionLagDays: read.repasse_dos_bancos_em_dias,
  }),
);

const statement = datedList(
  'debt statement',
  { validade_em_dias: wholeNumber(1, 60), contas_pagas_aparecem_por_dias: wholeNumber(0, 3660) },
  (read) => ({
    validityDays: read.validade_em_dias,
    paidBillsShownForDays: read.contas_pagas_aparecem_por_dias,
  }),
);

const address = z.url({ protocol: /^https$/, error: 'não é um endereço seguro (https://…)' });

const cardCompany = group({
  codigo: code,
  nome: text('nome da empresa'),
  arrecadador: wholeNumber(1),
  endereco: address,
}).transform(({ codigo, nome, arrecadador, endereco }) => ({
  id: codigo,
  name: nome,
  collectorId: arrecadador,
  payUrl: endereco,
}));

const cardPayments = datedList(
  'card payments',
  {
    tentativa_em_minutos: wholeNumber(1, 1440),
    tolerancia_do_aviso_em_segundos: wholeNumber(1, 3600),
    empresas: z.array(cardCompany),
  },
  (read) => ({
    attemptMinutes: read.tentativa_em_minutos,
    callbackToleranceSeconds: read.tolerancia_do_aviso_em_segundos,
    companies: read.empresas,
  }),
);

const collection = datedList(
  'collection code',
  {
    codigo_febraban: textLike(/^\d{4}$/, 'o código de quatro dígitos que a FEBRABAN deu'),
    modulo: oneOf({ 10: 10, 11: 11 }),
  },
  (read) => ({ companyCode: read.codigo_febraban, modulus: read.modulo }),
);

const kinds = {
  medido: 'MEASURED',
  'pela média': 'AVERAGED',
  mínimo: 'MINIMUM',
  'sem medição': 'NOT_MEASURED',
} as const;

const consumption = datedList(
  'consumption',
  {
    minimo_m3: wholeNumber(0, 1000),
    media: group({
      meses: wholeNumber(1, 60),
      alcance_em_meses: wholeNumber(1, 120),
      contam: z.array(oneOf(kinds)),
    }),
    fora_do_comum: group({
      alto_acima_de_m3: wholeNumber(0, 10_000),
      alto_a_partir_de: rate,
      baixo_se_a_media_passa_de_m3: wholeNumber(0, 10_000),
      baixo_ate: rate,
    }),
    meses_mostrados: wholeNumber(1, 120),
  },
  ({ minimo_m3, media, fora_do_comum: unusual, meses_mostrados }) => ({
    minimumM3: minimo_m3,
    average: { window: media.meses, reach: media.alcance_em_meses, countedKinds: media.contam },
    unusual: {
      highAboveM3: unusual.alto_acima_de_m3,
      highTimes: unusual.alto_a_partir_de,
      lowAverageM3: unusual.baixo_se_a_media_passa_de_m3,
      lowShare: unusual.baixo_ate,
    },
    shownMonths: meses_mostrados,
  }),
);

const secondCopy = datedList(
  'second copy',
  {
    bancos: z.array(
      group({ nome: text('nome do banco'), endereco: address }).transform(({ nome, endereco }) => ({
        name: nome,
        url: endereco,
      })),
    ),
    baixa_em_dias_uteis: wholeNumber(0, 30),
  },
  (read) => ({ banks: read.bancos, settlementBusinessDays: read.baixa_em_dias_uteis }),
);

const annualDischarge = datedList(
  'annual discharge',
  {
    ano_da_conta: oneOf({ 'da referência': 'REFERENCE_MONTH', 'do vencimento': 'DUE_DATE' }),
    meses_para_fechar: wholeNumber(0, 12),
  },
  (read) => ({ yearOfBill: read.ano_da_conta, monthsToClose: read.meses_para_fechar }),
);

const dueDate = datedList(
  'due date',
  {
    dias: dueDaysList,
    meses_entre_mudancas: wholeNumber(0, 60),
    antecedencia_em_dias: wholeNumber(0, 90),
  },
  (read) => ({
    days: read.dias,
    monthsBetweenChanges: read.meses_entre_mudancas,
    minimumNoticeDays: read.antecedencia_em_dias,
  }),
);

/** What `regras.yaml` says: the rule sets, each dated, each with its source. */
export const rulesFile = group({
  acrescimos: lateCharges,
  cartao: cardPayments,
  extrato: statement,
  arrecadacao: collection.optional(),
  parcelamento: installments,
  consumo: consumption,
  segunda_via: secondCopy,
  quitacao_anual: annualDischarge,
  vencimento: dueDate,
}).transform((read) => ({
  lateCharges: read.acrescimos,
  cardPayments: read.cartao,
  statement: read.extrato,
  collection: read.arrecadacao ?? null,
  installments: read.parcelamento,
  consumption: read.consumo,
  secondCopy: read.segunda_via,
  annualDischarge: read.quitacao_anual,
  dueDate: read.vencimento,
}));
