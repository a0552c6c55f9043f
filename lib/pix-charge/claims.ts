import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const pixChargeClaims = {
  PixPayment: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'DOCUMENTS',
    columns: {
      endToEndId: 'Identificador do pagamento',
      txid: 'Identificador do Pix',
      amountCents: 'Valor',
      paidAt: 'Hora do pagamento',
      receivedAt: 'Hora do aviso',
      match: nobody,
      documentId: link,
    },
  },
} as const satisfies Claims<'PixPayment'>;
