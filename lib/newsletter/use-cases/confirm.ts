import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import { confirmByLink, findByLink } from '../repository/subscriptions';
import { hashOf } from './token';

/** A link that was used, has expired, was followed by a later one, or never was: one answer. */
export type ConfirmRefusal = { readonly code: 'CONFIRMATION_LINK_INVALID' };

/** Whether the link of a letter would confirm now. Changes nothing: programs that check mail open every link. */
export async function isConfirmable(token: string): Promise<boolean> {
  return (await findByLink(database(), hashOf(token))) !== null;
}

/** Confirms an address by the link of its letter: once, within 48 hours. The trail keeps that it was, never the address. */
export function confirmNews(token: string, trace: RequestTrace): Promise<Result<void, ConfirmRefusal>> {
  return database().$transaction(async (db) => {
    const confirmed = await confirmByLink(db, hashOf(token));
    if (confirmed === null) return err({ code: 'CONFIRMATION_LINK_INVALID' });
    await recordAudit(db, trace, {
      action: 'NEWSLETTER_CONFIRMED',
      actor: { kind: 'ANONYMOUS', id: null },
      premisesId: null,
      subjectId: confirmed.id,
      details: { consent: confirmed.consentVersion },
    });
    return ok(undefined);
  });
}
