import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '@/lib/audit/use-cases';
import {
  authorise,
  type ProgramScope,
  type StaffAction,
  type StaffScope,
  type SystemScope,
  type UtilityActor,
} from '@/lib/staff';
import { staffOf, system } from '../../support/staff';

// The type checker is the judge here: each expected error that does not come is an error itself.

const written = { sessionId: 's', staffId: 'p', role: 'OMBUDSMAN', units: 'ALL' } as const;

describe('authority that anybody can write', () => {
  it('of a person of the utility does not compile', () => {
    // @ts-expect-error only lib/auth makes a staff scope
    const scope: StaffScope = written;
    expect(scope).toEqual(written);
  });

  it('of a job, of a program, or of a customer in its place does not compile', () => {
    // @ts-expect-error only lib/auth makes a system scope
    const job: SystemScope = { job: 'send-mail' };
    // @ts-expect-error only a verified key makes a program's scope
    const program: ProgramScope = { program: 'pix-provider' };
    // @ts-expect-error a job has no role
    const refused = () => authorise(system, 'ANSWER_CASE');
    expect([job, program]).toHaveLength(2);
    expect(refused).toThrow(TypeError);
  });

  it('in the trail does not compile', () => {
    // @ts-expect-error an actor of the utility comes out of a scope
    const staff: AuditEntry['actor'] = { kind: 'STAFF', id: null };
    // @ts-expect-error so does the portal's own
    const portal: UtilityActor = { kind: 'SYSTEM', id: null };
    expect([staff.kind, portal.kind]).toEqual(['STAFF', 'SYSTEM']);
  });

  it('for an action that is none, or in no place where the place counts, does not compile', () => {
    const attendant = staffOf('ATTENDANT');
    // @ts-expect-error no use case asks for it
    const action: StaffAction = 'DELETE_BILL';
    // @ts-expect-error a request is worked where it lies
    expect(authorise(attendant, 'ADVANCE_REQUEST').ok).toBe(true);
    expect(action).toBe('DELETE_BILL');
  });
});
