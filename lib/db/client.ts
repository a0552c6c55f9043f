import 'server-only';
import { channel, subscribe } from 'node:diagnostics_channel';
import { PrismaPg } from '@prisma/adapter-pg';
import { databaseEnv } from '@/lib/env';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

export type Transaction = Prisma.TransactionClient;

/** A copy of this module asks the others for the pool that one of them has made. */
interface Wanted {
  client?: PrismaClient | undefined;
}

const wantedChannel = 'portal:database';
const wanted = channel(wantedChannel);

let client: PrismaClient | undefined;

/**
 * The process's only pool. A server that does not answer in 3 s, or a statement that takes 10 s,
 * is an error: a customer must not wait longer for a page that says "try again".
 * Next puts a copy of this module into its pages, its routes, its proxy and the jobs: the first that needs the pool
 * makes it, and gives it to the others.
 */
export function database(): PrismaClient {
  client ??= askOthers() ?? makeForAll();
  return client;
}

/** Ends the pool's connections. The next statement opens new ones. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
}

function askOthers(): PrismaClient | undefined {
  const question: Wanted = {};
  wanted.publish(question);
  return question.client;
}

function offer(question: unknown): void {
  (question as Wanted).client = client;
}

function makeForAll(): PrismaClient {
  subscribe(wantedChannel, offer);
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseEnv().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 10_000,
    }),
  });
}
