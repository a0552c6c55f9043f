import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const authClaims = {
  SignInAttempt: {
    purpose: 'ACCESS',
    kept: 'ACCESS',
    place: 'ATTEMPTS',
    columns: {
      id: link,
      at: 'Data e hora da tentativa',
      clientAddress: 'Endereço na internet',
      accountNumber: 'Matrícula digitada',
      succeeded: 'Se entrou',
    },
  },
  PortalSession: {
    purpose: 'ACCESS',
    kept: 'ACCESS',
    place: 'SESSIONS',
    columns: {
      id: { what: 'Número da sessão, que o cookie guarda', purpose: 'SESSION', kept: 'SESSION' },
      ticketHash: link,
      customerId: link,
      premisesId: link,
      createdAt: 'Começo da sessão',
      lastSeenAt: 'Último uso',
      closedAt: 'Fim da sessão',
    },
  },
} as const satisfies Claims<'SignInAttempt' | 'PortalSession'>;

/** A session of a customer; instants in UTC (ISO 8601), `closedAt` is null where it ended by itself. */
export interface OwnSession {
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly closedAt: string | null;
}
