import 'server-only';
import { recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { queueMails } from '@/lib/mail/outbox';
import { warnedUpTo } from '../lapse';
import * as lapses from '../repository/lapse';
import type { RequestEventKind } from '../service-request';
import { stepMail } from './notify';

/** How many requests one transaction takes: what a killed worker has to do again. */
const batch = 200;

/**
 * Ends every request whose inspection was not asked for by its last day, and tells whoever made it. Run twice, or by two at
 * once, it ends each once. Returns how many.
 */
export function endLapsedRequests(asOf: CivilDate): Promise<number> {
  return inBatches('EXTINGUISHED', asOf, (db) => lapses.endLapsed(db, asOf, batch));
}

/** Warns whoever made a request, once, from 30 days before the last day to ask for its inspection. Returns how many. */
export function warnOfLapse(asOf: CivilDate): Promise<number> {
  const days = { asOf, upTo: warnedUpTo(asOf) };
  return inBatches('WARNED', asOf, (db) => lapses.warnLapsing(db, days, batch));
}

async function inBatches(
  kind: RequestEventKind,
  on: CivilDate,
  take: (db: Transaction) => Promise<readonly lapses.ToldRequest[]>,
): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await database().$transaction(async (db) => {
      await lapses.lockLapses(db);
      const told = await take(db);
      await queueMails(
        db,
        told.flatMap((one) => mailOf(one, kind, on)),
      );
      if (told.length > 0) await recordBatch(db, kind, told.length);
      return told.length;
    });
    total += taken;
    if (taken < batch) return total;
  }
}

function mailOf({ request, email, ...step }: lapses.ToldRequest, kind: RequestEventKind, on: CivilDate) {
  return email ? [stepMail(request, email, { ...step, kind, on })] : [];
}

async function recordBatch(db: Transaction, kind: RequestEventKind, count: number): Promise<void> {
  const trace = { correlationId: 'job:request-lapses', clientAddress: 'job' };
  const actor = { kind: 'SYSTEM', id: null } as const;
  const details = { count };
  await recordAudit(db, trace, {
    action: `REQUESTS_${kind}`,
    actor,
    premisesId: null,
    subjectId: null,
    details,
  });
}
