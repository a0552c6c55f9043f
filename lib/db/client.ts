import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { databaseEnv } from '@/lib/env';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

export type Transaction = Prisma.TransactionClient;

const store = globalThis as { portalDatabase?: PrismaClient };

/**
 * The process's only pool. A server that does not answer in 3 s, or a statement that takes 10 s,
 * is an error: a customer must not wait longer for a page that says "try again".
 */
export function database(): PrismaClient {
  store.portalDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseEnv().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 10_000,
    }),
  });
  return store.portalDatabase;
}
