import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import type { RequestOutline, RequestStatus } from '../service-request';
import type { RequestStep } from '../step';
import { outlineOf } from './rows';

export interface StoredRequest {
  readonly outline: RequestOutline;
  readonly version: number;
  readonly lastStepOn: CivilDate;
  readonly email: string | null;
  readonly premisesId: string | null;
}

/** A request and the day of its last step, held until the transaction ends. */
export async function lockRequest(db: Transaction, id: string): Promise<StoredRequest | null> {
  await db.$executeRaw`SELECT 1 FROM service_request WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.serviceRequest.findUnique({
    where: { id },
    include: { events: { orderBy: { on: 'desc' }, take: 1 } },
  });
  if (!row) return null;
  const { version, email, premisesId } = row;
  const lastStepOn = civilDateFromDatabase(row.events[0]?.on ?? row.requestedOn);
  return { outline: outlineOf(row), version, lastStepOn, email, premisesId };
}

/** Writes a step and the state it leads to. */
export async function insertStep(
  db: Transaction,
  id: string,
  { step, status }: { readonly step: RequestStep; readonly status: RequestStatus },
): Promise<RequestOutline> {
  const { kind, note } = step;
  const on = databaseDate(step.on);
  const row = await db.serviceRequest.update({
    where: { id },
    data: {
      status,
      version: { increment: 1 },
      events: { create: { kind, on, note } },
      ...(step.kind === 'CLOSED' && { closedOn: on, closingReason: step.reason }),
    },
  });
  return outlineOf(row);
}
