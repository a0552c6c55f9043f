import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const installmentsClaims = {
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
} as const satisfies Claims<'InstallmentSimulation'>;
