import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const privacyClaims = {
  PrivacyRequest: {
    purpose: 'PRIVACY',
    kept: 'PRIVACY_REQUEST',
    place: 'REQUESTS',
    columns: {
      id: link,
      protocol: 'Protocolo',
      customerId: link,
      kind: 'O que você pediu',
      notes: 'O que você escreveu',
      name: 'Nome',
      taxId: 'CPF ou CNPJ',
      email: 'E-mail',
      requestedOn: 'Data',
      dueOn: 'Prazo',
      answeredOn: 'Dia da resposta',
      answer: 'Resposta',
      clientAddress: {
        what: 'Endereço na internet de onde veio',
        purpose: 'ACCESS',
        kept: 'ACCESS',
        place: 'QUESTIONS',
      },
      createdAt: 'Hora do pedido',
    },
  },
} as const satisfies Claims<'PrivacyRequest'>;
