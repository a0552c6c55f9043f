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
  NewsletterAsking: {
    purpose: 'NEWS',
    kept: 'NEWS_ASKING',
    place: 'NEWS',
    columns: {
      id: link,
      addressBucket: 'Endereço na internet',
      emailHash: 'Resumo do e-mail, que não o mostra',
      at: 'Data e hora',
    },
  },
} as const satisfies Claims<'NewsletterSubscription' | 'NewsletterAsking'>;
