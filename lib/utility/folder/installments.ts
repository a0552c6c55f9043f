import { z } from 'zod';
import type { InstallmentTerms } from '@/lib/installments/utility-terms';
import { amount, datedList, group, oneOf, rate, wholeNumber, yesOrNo } from '@/lib/utility-files';

const authority = oneOf({
  atendimento: 'ATTENDANT',
  'gerente de atendimento': 'SERVICE_MANAGER',
  'diretor comercial': 'COMMERCIAL_DIRECTOR',
  'diretor-presidente': 'CHIEF_EXECUTIVE',
});

const level = group({ ate_parcelas: wholeNumber(1, 999), quem: authority }).transform(
  ({ ate_parcelas, quem }) => ({ upTo: ate_parcelas, authority: quem }),
);

const levels = z.array(level).superRefine((all, context) => {
  for (const [index, { upTo }] of all.entries()) {
    const before = all[index - 1];
    if (before && before.upTo >= upTo)
      context.addIssue({
        code: 'custom',
        path: [index, 'ate_parcelas'],
        message: `${upTo} não passa das ${before.upTo} parcelas da alçada de cima: a menor vem primeiro`,
      });
  }
});

const reagreements = group({
  no_maximo: wholeNumber(0, 99),
  em_meses: wholeNumber(1, 120),
  taxa: amount,
}).transform(({ no_maximo, em_meses, taxa }) => ({ atMost: no_maximo, withinMonths: em_meses, fee: taxa }));

/** How a debt may be split, by `parcelamento`. */
export const installments = datedList(
  'installments',
  {
    entrada: rate,
    entrada_e_a_primeira_parcela: yesOrNo,
    juros_ao_mes: rate,
    maximo_de_parcelas: wholeNumber(1, 999),
    desconto_a_vista: rate,
    divida_minima: rate.optional(),
    alcadas: levels.optional(),
    casos_excepcionais: authority.optional(),
    reparcelamento: reagreements.optional(),
  },
  (read): InstallmentTerms => ({
    downPayment: read.entrada,
    downPaymentIsFirst: read.entrada_e_a_primeira_parcela,
    monthlyInterest: read.juros_ao_mes,
    maxInstallments: read.maximo_de_parcelas,
    cashDiscount: read.desconto_a_vista,
    minimumDebt: read.divida_minima ?? null,
    authorities: read.alcadas ?? [],
    exceptionsBy: read.casos_excepcionais ?? null,
    reagreements: read.reparcelamento ?? null,
  }),
);
