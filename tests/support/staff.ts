import { mintStaffScope } from '@/lib/auth/staff-scope';
import { mintSystemScope } from '@/lib/auth/system-scope';
import type { StaffRole, StaffScope, StaffUnits } from '@/lib/staff';

const staffId = '01900000-00aa-7001-8000-000000000001';

/** A scope as lib/auth makes it for a person of the utility in a role, who works everywhere unless units are given. */
export function staffOf(role: StaffRole, units: StaffUnits = 'ALL'): StaffScope {
  return mintStaffScope({ sessionId: 'test', staffId, role, units });
}

/** A scope as the jobs have it. */
export const system = mintSystemScope('test');
