import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const serviceTariffClaims = {
  ServiceQuote: {
    columns: {
      id: link,
      serviceCode: nobody,
      issuedOn: nobody,
      totalCents: nobody,
      question: nobody,
      answer: nobody,
      answerKey: nobody,
      createdAt: nobody,
    },
  },
} as const satisfies Claims<'ServiceQuote'>;
