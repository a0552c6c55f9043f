import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const installmentsClaims = {
  InstallmentAgreement: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      agreedOn: 'Dia do parcelamento',
      situation: 'Situação',
      endedOn: 'Fim',
      debtCents: 'Dívida parcelada',
      downPaymentCents: 'Entrada',
      installments: 'Parcelas',
      billedInstallments: 'Parcelas cobradas',
    },
  },
  InstallmentSimulation: {
    purpose: 'SIMULATIONS',
    kept: 'SIMULATION',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      debtorId: link,
      simulatedOn: 'Dia da simulação',
      withReconnection: 'Se com religação',
      downPaymentCents: 'Entrada',
    },
  },
} as const satisfies Claims<'InstallmentAgreement' | 'InstallmentSimulation'>;
