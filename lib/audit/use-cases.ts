import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { UtilityActor } from '@/lib/staff';

/** Which request caused something, and from where. Goes with every use case that leaves a trace. */
export interface RequestTrace {
  readonly correlationId: string;
  readonly clientAddress: string;
}

/** Who did it. Whoever acts for the utility is taken from their scope: no text written by hand is one. */
export type AuditActor =
  | { readonly kind: 'ANONYMOUS'; readonly id: null }
  | { readonly kind: 'CUSTOMER'; readonly id: string }
  | UtilityActor;

/** `details` holds codes and counts; never a name, CPF, CNPJ or address of a person. */
export interface AuditEntry {
  readonly action: string;
  readonly actor: AuditActor;
  readonly premisesId: string | null;
  readonly subjectId: string | null;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Adds an entry to the append-only trail, inside the caller's transaction: what is undone leaves no entry. */
export async function recordAudit(db: Transaction, trace: RequestTrace, entry: AuditEntry): Promise<void> {
  await db.auditEvent.create({
    data: {
      correlationId: trace.correlationId,
      clientAddress: trace.clientAddress,
      actorKind: entry.actor.kind,
      actorId: entry.actor.id,
      premisesId: entry.premisesId,
      action: entry.action,
      subjectId: entry.subjectId,
      details: entry.details ?? {},
    },
  });
}
