import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const newsletterClaims = {
  NewsletterSubscription: {
    purpose: 'NEWS',
    kept: 'NEWS',
    place: 'NEWS',
    columns: {
      id: link,
      email: 'E-mail',
      consentVersion: 'Texto aceito',
      leaveKey: link,
      confirmHash: link,
      confirmUntil: { what: 'Última hora para confirmar', kept: 'UNCONFIRMED_NEWS' },
      confirmedAt: 'Hora da confirmação',
    },
  },
} as const satisfies Claims<'NewsletterSubscription'>;
