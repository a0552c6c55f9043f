import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/prisma/generated/client';

const payers = Prisma.sql`SELECT id FROM customer WHERE name <> 'meter'`;

export const find = (db: Transaction) =>
  db.$queryRaw`SELECT p.id FROM payment p, bill b WHERE b.id IN (${payers})`;
