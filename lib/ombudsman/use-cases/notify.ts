import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { signLetter } from '@/lib/letters';
import { queueMail } from '@/lib/mail/outbox';
import { currentUtility } from '@/lib/utility/current';
import type { CaseOutline } from '../case';
import { type CaseNews, caseLetter } from '../letters';
import { findLetterAddress } from '../repository/cases';

/**
 * Tells the sender of a case, if they left an e-mail, in the transaction of what they are told. Each thing is told once. The
 * address is read by the portal alone: nobody sees it, and it makes no note on the trail.
 */
export async function notifySender(db: Transaction, found: CaseOutline, news: CaseNews): Promise<void> {
  const email = await findLetterAddress(db, found.id);
  if (!email) return;
  const words = caseLetter(found, news);
  const link = { label: 'Acompanhar a manifestação', url: `${env().PUBLIC_URL}/ouvidoria/acompanhar` };
  await queueMail(db, {
    dedupeKey: `ombudsman:${found.id}:${news.kind}`,
    recipient: email,
    ...signLetter(currentUtility(), words, { link, notMade: 'esta manifestação' }),
  });
}
