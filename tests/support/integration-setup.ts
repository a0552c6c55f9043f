import { afterAll } from 'vitest';
import { closePortalPool, resetDatabase, testDatabaseUrl } from './database';

process.env.DATABASE_URL = testDatabaseUrl();
await resetDatabase();
afterAll(closePortalPool);
