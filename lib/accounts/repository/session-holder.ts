import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/prisma/generated/client';
import type { PremisesAddress } from '../account';

/** Whose a session is, and the premises it is for: null when its customer is linked to that no more, or chose none. */
export interface SessionHolder {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly premisesId: string | null;
  readonly accountNumber: string | null;
  readonly address: PremisesAddress | null;
  readonly linkedPremises: number;
}

/** Reads the holder of the session that a statement gives, with the statement: every request asks it, in one go. */
export async function findSessionHolder(db: Transaction, session: Prisma.Sql): Promise<SessionHolder | null> {
  const [row] = await db.$queryRaw<SessionHolder[]>`
    WITH used AS (${session}), link AS (
      SELECT DISTINCT l.premises_id FROM premises_link l JOIN used ON used.customer_id = l.customer_id WHERE l.until IS NULL
    )
    SELECT used.id, used.customer_id AS "customerId", c.name AS "customerName",
      p.id AS "premisesId", p.account_number AS "accountNumber",
      CASE WHEN p.id IS NOT NULL THEN json_build_object('street', p.street, 'number', p.number, 'complement', p.complement,
        'district', p.district, 'city', p.city, 'state', p.state, 'postalCode', p.postal_code) END AS "address",
      (SELECT count(*)::int FROM link) AS "linkedPremises"
    FROM used
    JOIN customer c ON c.id = used.customer_id
    LEFT JOIN link ON link.premises_id = used.premises_id
    LEFT JOIN premises p ON p.id = link.premises_id`;
  return row ?? null;
}
