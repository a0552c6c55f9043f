import 'server-only';
import { getLinkedAccount, type LinkKey, listLinks } from '@/lib/accounts/use-cases';
import { recordAudit } from '@/lib/audit/use-cases';
import type { BilledYear } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { findRuleAt } from '@/lib/kernel/dated-rule';
import { log } from '@/lib/log';
import { actorOf, type SystemScope } from '@/lib/staff';
import { currentUtility } from '@/lib/utility/current';
import { dueDeliveries } from '../delivery';
import type { DischargeDelivery, DischargeRecord } from '../discharge';
import { insertDelivery } from '../repository/deliveries';
import { findDischarges, lockIssue } from '../repository/discharges';
import { findCandidates } from './candidates';
import { emitDischarge } from './emit-discharge';
import { findDischargeRecords } from './find-records';
import { proveDischarge } from './prove-discharge';

/** A run ends when it has delivered `atMost` or a few more; `pageSize` consumers are looked at together. */
export interface DeliveryRun {
  readonly asOf: CivilDate;
  readonly atMost?: number;
  readonly pageSize?: number;
}

/** How many declarations were delivered, and for how many consumers it failed: the next run tries them again. */
export interface DeliveryOutcome {
  readonly delivered: number;
  readonly failed: number;
}

const trace = { correlationId: 'annual-discharge-delivery', clientAddress: 'internal' };

/**
 * Issues and delivers every declaration due on the day, each once however often and by however many it is run: it is
 * issued as if asked for, so that who asks later gets the same document. Consumers are read a page at a time, and each is
 * served in a transaction of its own, so that a run that dies leaves nothing half done and the next goes on from there.
 * Source: Lei 12.007/2009, arts. 3º and 5º.
 */
export async function deliverDeclarations(
  scope: SystemScope,
  { asOf, atMost = 5_000, pageSize = 500 }: DeliveryRun,
): Promise<DeliveryOutcome> {
  const years = candidateYears(asOf);
  let after: LinkKey | null = null;
  let [delivered, failed] = [0, 0];
  while (true) {
    const page: readonly LinkKey[] = await listLinks(database(), { after, take: pageSize });
    const last = page.at(-1);
    if (!last) return { delivered, failed };
    for (const consumer of await findCandidates(database(), page, { asOf, years })) {
      if (delivered >= atMost) return { delivered, failed };
      const done = await deliverTo(scope, consumer, asOf);
      if (done === null) failed += 1;
      delivered += done ?? 0;
    }
    after = last;
  }
}

/** The years that ended and that the law covers, each with its criterion. */
function candidateYears(asOf: CivilDate): BilledYear[] {
  const { annualDischarge } = currentUtility();
  const first = Number(annualDischarge.entries[0]?.from.slice(0, 4));
  const last = Number(asOf.slice(0, 4)) - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const terms = findRuleAt(annualDischarge, civilDate(`${year}-12-31`));
    return terms.ok ? { year, byReferenceMonth: terms.value.value.yearOfBill === 'REFERENCE_MONTH' } : [];
  });
}

/** How many declarations one consumer got; null when it failed, which keeps none of the others waiting. */
async function deliverTo(scope: SystemScope, consumer: LinkKey, asOf: CivilDate): Promise<number | null> {
  try {
    return await database().$transaction((db) => deliverWithin(db, scope, { consumer, asOf }));
  } catch (error) {
    log.error({ err: error, premises: consumer.premisesId }, 'annual discharge not delivered');
    return null;
  }
}

async function deliverWithin(
  db: Transaction,
  scope: SystemScope,
  { consumer, asOf }: { readonly consumer: LinkKey; readonly asOf: CivilDate },
): Promise<number> {
  const actor = actorOf(scope);
  await lockIssue(db, consumer);
  const consumerIds = [consumer.customerId] as const;
  const issued = await findDischarges(db, consumer, consumerIds);
  const records = await findDischargeRecords(db, consumer, consumerIds);
  const due = dueDeliveries(records, { asOf, rule: currentUtility().annualDischarge, issued });
  if (due.length === 0) return 0;
  const account = await getLinkedAccount(consumer, db);
  for (const { draft, ...delivery } of due) {
    const discharge =
      issued.find(({ baseYear }) => baseYear === draft.baseYear) ??
      (await emitDischarge(db, { account, draft, asOf, actor, trace }));
    await recordDelivery(db, scope, { ...discharge, delivery: { ...delivery, deliveredOn: asOf }, consumer });
  }
  return due.length;
}

type Delivered = DischargeRecord & {
  readonly delivery: DischargeDelivery;
  readonly consumer: LinkKey;
};

async function recordDelivery(
  db: Transaction,
  scope: SystemScope,
  { consumer, ...discharge }: Delivered,
): Promise<void> {
  await proveDischarge(db, discharge);
  await insertDelivery(db, discharge.id, discharge.delivery);
  const { trigger, month, channel } = discharge.delivery;
  await recordAudit(db, trace, {
    action: 'ANNUAL_DISCHARGE_DELIVERED',
    actor: actorOf(scope),
    premisesId: consumer.premisesId,
    subjectId: discharge.id,
    details: { year: discharge.baseYear, trigger, month, channel },
  });
}
