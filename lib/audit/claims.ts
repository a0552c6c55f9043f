import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const auditClaims = {
  AuditEvent: {
    purpose: 'TRAIL',
    kept: 'TRAIL',
    place: 'ACCESSES',
    columns: {
      id: link,
      at: 'Data e hora',
      correlationId: link,
      actorKind: 'Quem agiu',
      actorId: link,
      premisesId: link,
      clientAddress: 'Endereço na internet',
      action: 'Ação',
      subjectId: link,
      details: 'Detalhes da ação',
    },
  },
} as const satisfies Claims<'AuditEvent'>;

/** An entry of the trail: `at` an instant in UTC (ISO 8601). */
export interface OwnAccess {
  readonly at: string;
  readonly action: string;
  readonly clientAddress: string | null;
}
