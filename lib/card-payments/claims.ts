import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const cardPaymentsClaims = {
  CardAttempt: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      companyId: nobody,
      companyName: 'Empresa do cartão',
      collectorId: link,
      startedOn: 'Dia',
      totalCents: 'Valor',
      status: 'Situação',
      expiresAt: nobody,
      endedAt: 'Fim',
      createdAt: 'Hora do começo',
    },
  },
  CardAttemptItem: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      attemptId: link,
      position: link,
      billId: link,
      referenceMonth: 'Mês da conta',
      dueOn: 'Vencimento',
      amountCents: 'Valor da conta',
      fineCents: 'Multa',
      interestCents: 'Juros',
      correctionCents: 'Atualização',
      totalCents: 'Total',
      holding: nobody,
    },
  },
  CardEvent: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      companyId: nobody,
      eventId: link,
      attemptId: link,
      outcome: 'O que foi feito do aviso',
      amountCents: 'Valor avisado',
      transactionId: 'Número da transação',
      bodyDigest: link,
      clientAddress: nobody,
      receivedAt: 'Hora do aviso',
    },
  },
} as const satisfies Claims<'CardAttempt' | 'CardAttemptItem' | 'CardEvent'>;
