import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const cutNoticeClaims = {
  CutNotice: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      cause: 'Motivo do aviso',
      deliveredOn: 'Entrega',
      plannedOn: 'Dia previsto do corte',
      proof: 'Prova da entrega',
      cutOn: 'Dia do corte',
      settledOn: 'Dia em que foi resolvido',
      createdAt: 'Hora do registro',
    },
  },
} as const satisfies Claims<'CutNotice'>;
