import type { AccountNumber } from '@/lib/accounts';
import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';

/** What is kept here of a person, column by column. */
export const receiptsClaims = {
  Payment: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'PAYMENTS',
    columns: {
      id: link,
      premisesId: link,
      billId: link,
      slipId: link,
      collectorId: 'Arrecadador',
      amountCents: 'Valor pago',
      paidOn: 'Data do pagamento',
      classification: 'Situação do pagamento',
    },
  },
  Collector: {
    columns: {
      id: link,
      name: nobody,
    },
  },
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
} as const satisfies Claims<'Payment' | 'Collector' | 'PixPayment'>;

export interface OwnPayment {
  readonly accountNumber: AccountNumber;
  readonly paidOn: CivilDate;
  readonly amount: Cents;
  readonly collector: string;
}
