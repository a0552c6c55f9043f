import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const limitsClaims = {
  LimitHit: {
    purpose: 'QUESTIONS',
    kept: 'COUNT',
    place: 'QUESTIONS',
    columns: {
      id: link,
      limitCode: nobody,
      keyHash:
        'Resumo, que não se lê, de um endereço na internet, de uma matrícula, de um protocolo ou de um e-mail',
      at: 'Data e hora',
    },
  },
} as const satisfies Claims<'LimitHit'>;
