import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import type { OwnLetter } from '../claims';

/** Messages about these requests, a customer's own; one being sent waits still. */
export async function findOwnLetters(db: Transaction, requestIds: readonly string[]): Promise<OwnLetter[]> {
  const rows = await db.$queryRaw<{ subject: string; on: string; status: OwnLetter['status'] }[]>`
    SELECT subject, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "on",
      (CASE WHEN status IN ('SENDING', 'HANDED_OVER') THEN 'WAITING' ELSE status::text END) AS status
    FROM outgoing_mail
    WHERE split_part(dedupe_key, ':', 2) = ANY(${[...requestIds]}::text[])
    ORDER BY created_at, id`;
  return rows.map(({ on, ...row }) => ({ ...row, on: civilDate(on) }));
}
