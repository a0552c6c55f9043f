import 'server-only';
import { recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { queueMails } from '@/lib/mail/outbox';
import { actorOf, type SystemScope } from '@/lib/staff';
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
export function endLapsedRequests(scope: SystemScope, asOf: CivilDate): Promise<number> {
  return inBatches(scope, { kind: 'EXTINGUISHED', on: asOf }, (db) => lapses.endLapsed(db, asOf, batch));
}

/** Warns whoever made a request, once, from 30 days before the last day to ask for its inspection. Returns how many. */
export function warnOfLapse(scope: SystemScope, asOf: CivilDate): Promise<number> {
  const days = { asOf, upTo: warnedUpTo(asOf) };
  return inBatches(scope, { kind: 'WARNED', on: asOf }, (db) => lapses.warnLapsing(db, days, batch));
}

interface Told {
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
}

async function inBatches(
  scope: SystemScope,
  step: Told,
  take: (db: Transaction) => Promise<readonly lapses.ToldRequest[]>,
): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await database().$transaction(async (db) => {
      await lapses.lockLapses(db);
      const told = await take(db);
      await queueMails(
        db,
        told.flatMap((one) => mailOf(one, step)),
      );
      if (told.length > 0) await recordBatch(db, scope, { kind: step.kind, count: told.length });
      return told.length;
    });
    total += taken;
    if (taken < batch) return total;
  }
}

function mailOf({ request, email, ...stored }: lapses.ToldRequest, step: Told) {
  return email ? [stepMail(request, email, { ...stored, ...step })] : [];
}

async function recordBatch(
  db: Transaction,
  scope: SystemScope,
  { kind, count }: { readonly kind: RequestEventKind; readonly count: number },
): Promise<void> {
  const trace = { correlationId: 'job:request-lapses', clientAddress: 'job' };
  const details = { count };
  await recordAudit(db, trace, {
    action: `REQUESTS_${kind}`,
    actor: actorOf(scope),
    premisesId: null,
    subjectId: null,
    details,
  });
}
