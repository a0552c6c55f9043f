import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const dueDateClaims = {
  DueDateChange: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      number: 'Número da mudança',
      previousDay: 'Dia anterior',
      day: 'Dia escolhido',
      followingMonth: nobody,
      changedOn: 'Dia da mudança',
      mayChangeOn: 'Próxima mudança possível',
      nextDueOn: 'Próximo vencimento',
      createdAt: 'Hora da mudança',
    },
  },
} as const satisfies Claims<'DueDateChange'>;
