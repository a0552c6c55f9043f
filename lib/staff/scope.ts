import type { Brand } from '@/lib/kernel/brand';
import type { StaffRole } from './role';

/** An office and the localities it answers for. */
interface StaffUnit {
  readonly code: string;
  readonly localityIds: readonly number[];
}

/** Where a person of the utility works: everywhere, or in some units. */
export type StaffUnits = 'ALL' | readonly StaffUnit[];

/**
 * The proof that a person of the utility has identified themself: every use case that acts for the utility asks for it
 * first. Only lib/auth makes one.
 */
export type StaffScope = Brand<
  {
    readonly sessionId: string;
    readonly staffId: string;
    readonly role: StaffRole;
    readonly units: StaffUnits;
  },
  'StaffScope'
>;

/** The authority of work that nobody waits for: a job of this portal, by its name. */
export type SystemScope = Brand<{ readonly job: string }, 'SystemScope'>;

/** The authority of another system, made where its key was verified. */
export type ProgramScope = Brand<{ readonly program: string }, 'ProgramScope'>;

/** Who acts for the utility, as the trail names them. Comes out of a scope, and of nothing else. */
export type UtilityActor = Brand<
  { readonly kind: 'STAFF' | 'SYSTEM'; readonly id: string | null },
  'UtilityActor'
>;

/** The actor of whoever has this scope. A job and another system's program are the system to the trail. */
export function actorOf(scope: StaffScope | SystemScope | ProgramScope): UtilityActor {
  const actor = 'staffId' in scope ? { kind: 'STAFF', id: scope.staffId } : { kind: 'SYSTEM', id: null };
  return actor as UtilityActor;
}
