import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { forgetMailAbout } from '@/lib/mail/outbox';
import { deleteByLeaveKey, deleteUnconfirmed } from '../repository/subscriptions';

/**
 * Deletes the address with this key at once, with every letter to it that is kept or waits. Done again, or with a key that
 * never was, it changes nothing. The trail keeps that an address left, never which. Source: LGPD, arts. 8º, § 5º, and 16.
 */
export function leaveNews(leaveKey: string, trace: RequestTrace): Promise<void> {
  return database().$transaction(async (db) => {
    const id = await deleteByLeaveKey(db, leaveKey);
    if (id === null) return;
    await forgetMailAbout(db, [id]);
    await recordAudit(db, trace, {
      action: 'NEWSLETTER_LEFT',
      actor: { kind: 'ANONYMOUS', id: null },
      premisesId: null,
      subjectId: id,
    });
  });
}

/** Addresses that nobody confirmed in time are forgotten, with their letters. Returns how many. */
export function forgetUnconfirmed(): Promise<number> {
  return database().$transaction(async (db) => {
    const ids = await deleteUnconfirmed(db);
    await forgetMailAbout(db, ids);
    return ids.length;
  });
}
