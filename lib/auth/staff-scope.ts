import 'server-only';
import type { StaffRole, StaffScope, StaffUnits } from '@/lib/staff';

/** A person of the utility whose identity was just verified, in an open session of their own. */
export interface VerifiedStaff {
  readonly sessionId: string;
  readonly staffId: string;
  readonly role: StaffRole;
  readonly units: StaffUnits;
}

/** The only place where a staff scope is made. */
export function mintStaffScope({ sessionId, staffId, role, units }: VerifiedStaff): StaffScope {
  return { sessionId, staffId, role, units } as StaffScope;
}
