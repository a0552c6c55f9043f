import 'server-only';
import { isPresent } from '@/lib/accounts';
import { findSessionHolder, listOccupancies, type SessionHolder } from '@/lib/accounts/use-cases';
import type { Transaction } from '@/lib/db/client';
import * as repository from './repository';

/** Who an open session is of. Reading it is using it; null for one that is closed, idle or old. */
export function touchSession(db: Transaction, id: string): Promise<SessionHolder | null> {
  return findSessionHolder(db, repository.touchedSession(id));
}

/** Points a session to another premises of its customer; false when they are not present there. */
export async function switchPremises(db: Transaction, id: string, premisesId: string): Promise<boolean> {
  const occupancies = await listOccupancies(db, { premisesId });
  const present = occupancies
    .map(({ customerId }) => customerId)
    .filter((one) => isPresent(occupancies, one));
  return repository.pointSession(db, id, { premisesId, customerIds: present });
}
