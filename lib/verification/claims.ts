import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const verificationClaims = {
  IssuedDocument: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'DOCUMENTS',
    columns: {
      id: link,
      code: 'Código de verificação',
      kind: 'Tipo do documento',
      subjectId: link,
      issuedOn: 'Emissão',
      amountCents: 'Valor',
      validUntil: 'Validade',
      barcode: 'Código de barras',
      pixTxid: 'Identificador do Pix',
      pixText: 'Texto do Pix',
      factsKey: link,
      createdAt: 'Hora da emissão',
    },
  },
  VerificationCheck: {
    purpose: 'QUESTIONS',
    kept: 'ANSWER',
    place: 'QUESTIONS',
    columns: {
      id: link,
      at: 'Data e hora',
      verdict: nobody,
    },
  },
} as const satisfies Claims<'IssuedDocument' | 'VerificationCheck'>;
